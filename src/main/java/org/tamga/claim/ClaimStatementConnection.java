package org.tamga.claim;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of statements about a claim. */
@Description("A page of statements about a claim.")
public record ClaimStatementConnection(
        @NonNull @Description("The statements of this page, each with its cursor.") List<@NonNull ClaimStatementEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static ClaimStatementConnection of(Paged<ClaimStatementRow> page) {
        return new ClaimStatementConnection(page.edges(ClaimStatementEdge::of), page.info(), page.total());
    }
}
