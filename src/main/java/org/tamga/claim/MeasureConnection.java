package org.tamga.claim;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of measures. */
@Description("A page of measures.")
public record MeasureConnection(
        @NonNull @Description("The measures of this page, each with its cursor.") List<@NonNull MeasureEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static MeasureConnection of(Paged<MeasureNode> page) {
        return new MeasureConnection(page.edges(MeasureEdge::of), page.info(), page.total());
    }
}
