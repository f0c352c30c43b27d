package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** What claims can be ordered by. */
@Description("What claims can be ordered by.")
public enum ClaimOrderField {
    @Description("When it happened or is true: earliest, latest, then the readable key; undated last.")
    HOLDS,
    @Description("The readable key.")
    SLUG
}
