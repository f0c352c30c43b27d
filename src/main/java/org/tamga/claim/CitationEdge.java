package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of citations. */
@Description("One of a page of citations.")
public record CitationEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The citation.") CitationNode node) {

    static CitationEdge of(Paged.Item<CitationNode> item) {
        return new CitationEdge(item.cursor(), item.row());
    }
}
