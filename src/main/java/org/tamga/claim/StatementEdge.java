package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of statements. */
@Description("One of a page of statements.")
public record StatementEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The statement.") StatementNode node) {

    static StatementEdge of(Paged.Item<StatementNode> item) {
        return new StatementEdge(item.cursor(), item.row());
    }
}
