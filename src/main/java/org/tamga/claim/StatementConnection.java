package org.tamga.claim;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of statements. */
@Description("A page of statements.")
public record StatementConnection(
        @NonNull @Description("The statements of this page, each with its cursor.") List<@NonNull StatementEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    public static StatementConnection of(Paged<StatementNode> page) {
        return new StatementConnection(page.edges(StatementEdge::of), page.info(), page.total());
    }
}
