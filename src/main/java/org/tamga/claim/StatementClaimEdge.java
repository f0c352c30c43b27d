package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of claims that a statement takes a stance on. */
@Description("One of a page of claims that a statement takes a stance on, with the stance that is taken.")
public record StatementClaimEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The stance that the statement takes on the claim.") Stance stance,
        @NonNull @Description("The claim.") ClaimNode node) {

    static StatementClaimEdge of(Paged.Item<StatementClaimRow> item) {
        return new StatementClaimEdge(item.cursor(), item.row().stance(), item.row().node());
    }
}
