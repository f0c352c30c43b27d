package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of claims. */
@Description("One of a page of claims.")
public record ClaimEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The claim.") ClaimNode node) {

    static ClaimEdge of(Paged.Item<ClaimNode> item) {
        return new ClaimEdge(item.cursor(), item.row());
    }
}
