package org.tamga.source;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of sources. */
@Description("A page of sources.")
public record SourceConnection(
        @NonNull @Description("The sources of this page, each with its cursor.") List<@NonNull SourceEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static SourceConnection of(Paged<SourceNode> page) {
        return new SourceConnection(page.edges(SourceEdge::of), page.info(), page.total());
    }
}
