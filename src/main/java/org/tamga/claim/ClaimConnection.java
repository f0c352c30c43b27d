package org.tamga.claim;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of claims. */
@Description("A page of claims.")
public record ClaimConnection(
        @NonNull @Description("The claims of this page, each with its cursor.") List<@NonNull ClaimEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    public static ClaimConnection of(Paged<ClaimNode> page) {
        return new ClaimConnection(page.edges(ClaimEdge::of), page.info(), page.total());
    }
}
