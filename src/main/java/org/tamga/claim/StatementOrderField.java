package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** What statements can be ordered by. */
@Description("What statements can be ordered by.")
public enum StatementOrderField {
    @Description("When it was said: earliest, latest, then the readable key; undated last.")
    SAID_ON,
    @Description("The readable key.")
    SLUG
}
