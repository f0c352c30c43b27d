package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which measures to list. */
@Input("MeasureFilter")
@Description("Which measures to list; all that is given must hold.")
public record MeasureFilter(
        @Description("Only measures in this unit.") String unit) {
}
