package org.tamga.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of the objects that a change touched. */
@Description("One of a page of the objects that a change touched.")
public record ChangeEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The object, and what happened to it.") ChangeView node) {

    static ChangeEdge of(Paged.Item<ChangeView> item) {
        return new ChangeEdge(item.cursor(), item.row());
    }
}
