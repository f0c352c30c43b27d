package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** How a passage or a statement stands to what it is cited for. */
@Description("How a passage or a statement stands to what it is cited for.")
public enum Stance {
    @Description("It says so.")
    SUPPORTS,
    @Description("It says that it is not so.")
    DENIES,
    @Description("It says so in part or on a condition; it counts on neither side.")
    QUALIFIES
}
