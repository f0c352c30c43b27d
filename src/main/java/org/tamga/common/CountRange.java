package org.tamga.common;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** How many; either end may be left open. */
@Input("CountRange")
@Description("How many, both ends included; an end left out is open.")
public record CountRange(
        @Description("At least so many.") Integer min,
        @Description("At most so many.") Integer max) {

    /**
     * Refuses a range that ends before it starts.
     *
     * @throws BadInput naming both ends
     */
    public CountRange checked(String argument) {
        if (min != null && max != null && max < min) {
            throw new BadInput(argument, "min %d max %d".formatted(min, max), "a range that does not end before it starts");
        }
        return this;
    }
}
