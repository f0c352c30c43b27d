package org.tamga.common;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A span of days to look in; either end may be left open. */
@Input("DateRange")
@Description("A span of days, both included; an end left out is open. Something is within when any day that it can mean is.")
public record DateRange(
        @Description("The first day.") LocalDate from,
        @Description("The last day.") LocalDate until) {

    /**
     * Refuses a span that ends before it starts.
     *
     * @throws BadInput naming both ends
     */
    public DateRange checked(String argument) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new BadInput(argument, "from %s until %s".formatted(from, until), "a span that does not end before it starts");
        }
        return this;
    }
}
