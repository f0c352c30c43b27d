package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One figure of a measure, as clients see it. */
@Name("Figure")
@Description("One figure of a measure: how much, and the claim that says so.")
public record FigureView(
        @NonNull @Description("How much.") QuantityView quantity,
        @NonNull @Description("The claim that says so.") ClaimNode claim) {

    static FigureView of(ClaimNode claim) {
        return new FigureView(claim.quantity(), claim);
    }
}
