package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of statements about a claim. */
@Description("One of a page of statements about a claim, with the stance that is taken.")
public record ClaimStatementEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The stance that the statement takes on the claim.") Stance stance,
        @NonNull @Description("The statement.") StatementNode node) {

    static ClaimStatementEdge of(Paged.Item<ClaimStatementRow> item) {
        return new ClaimStatementEdge(item.cursor(), item.row().stance(), item.row().node());
    }
}
