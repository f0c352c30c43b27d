package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** How two claims stand to each other. */
@Description("How two claims stand to each other.")
public enum LinkKind {
    @Description("One says what the other denies.")
    NEGATES,
    @Description("Both can't be true: two numbers, dates or places of one thing.")
    DIFFERENT_VALUE,
    @Description("The same thing, measured or true at another time.")
    DIFFERENT_DATE,
    @Description("They speak of more or less of the same thing.")
    DIFFERENT_SCOPE,
    @Description("Whoever says the one says the other: support for the finer claim is support for the broader.")
    REFINES,
    @Description("They tell of one event.")
    SAME_EVENT,
    @Description("What the one says came about is what the other predicted.")
    FULFILS
}
