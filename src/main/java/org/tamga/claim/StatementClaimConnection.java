package org.tamga.claim;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of claims that a statement takes a stance on. */
@Description("A page of claims that a statement takes a stance on.")
public record StatementClaimConnection(
        @NonNull @Description("The claims of this page, each with its cursor.") List<@NonNull StatementClaimEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static StatementClaimConnection of(Paged<StatementClaimRow> page) {
        return new StatementClaimConnection(page.edges(StatementClaimEdge::of), page.info(), page.total());
    }
}
