package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** What measures can be ordered by. */
@Description("What measures can be ordered by.")
public enum MeasureOrderField {
    @Description("The readable key.")
    SLUG
}
