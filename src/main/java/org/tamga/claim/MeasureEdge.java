package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of measures. */
@Description("One of a page of measures.")
public record MeasureEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The measure.") MeasureNode node) {

    static MeasureEdge of(Paged.Item<MeasureNode> item) {
        return new MeasureEdge(item.cursor(), item.row());
    }
}
