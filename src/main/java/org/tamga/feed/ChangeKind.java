package org.tamga.feed;

import org.eclipse.microprofile.graphql.Description;

/** What happened to an object. */
@Description("What happened to an object.")
public enum ChangeKind {
    @Description("It is new.")
    ADDED,
    @Description("Something about it is different.")
    CHANGED,
    @Description("It was taken back.")
    WITHDRAWN
}
