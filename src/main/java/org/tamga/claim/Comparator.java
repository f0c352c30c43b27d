package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** How a figure bounds the quantity. */
@Description("How a figure bounds the quantity.")
public enum Comparator {
    @Description("The quantity is the figure.")
    EXACT,
    @Description("The quantity is near the figure.")
    ABOUT,
    @Description("The figure or more.")
    AT_LEAST,
    @Description("More than the figure.")
    MORE_THAN,
    @Description("The figure or less.")
    AT_MOST,
    @Description("Less than the figure.")
    LESS_THAN,
    @Description("From one figure to the other.")
    BETWEEN
}
