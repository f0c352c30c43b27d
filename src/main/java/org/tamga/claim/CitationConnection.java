package org.tamga.claim;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of citations. */
@Description("A page of citations.")
public record CitationConnection(
        @NonNull @Description("The citations of this page, each with its cursor.") List<@NonNull CitationEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static CitationConnection of(Paged<CitationNode> page) {
        return new CitationConnection(page.edges(CitationEdge::of), page.info(), page.total());
    }
}
