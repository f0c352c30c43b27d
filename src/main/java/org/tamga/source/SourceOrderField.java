package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;

/** What sources can be ordered by. */
@Description("What sources can be ordered by.")
public enum SourceOrderField {
    @Description("The readable key.")
    SLUG
}
