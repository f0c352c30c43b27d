package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of sources. */
@Description("One of a page of sources.")
public record SourceEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The source.") SourceNode node) {

    static SourceEdge of(Paged.Item<SourceNode> item) {
        return new SourceEdge(item.cursor(), item.row());
    }
}
