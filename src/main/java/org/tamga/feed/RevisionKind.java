package org.tamga.feed;

import org.eclipse.microprofile.graphql.Description;

/** What sort of change a revision is. */
@Description("What sort of change a revision is.")
public enum RevisionKind {
    @Description("A bundle was loaded.")
    LOAD
}
