package org.tamga.feed;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of the objects that a change touched. */
@Description("A page of the objects that a change touched.")
public record ChangeConnection(
        @NonNull @Description("The objects of this page, each with its cursor.") List<@NonNull ChangeEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static ChangeConnection of(Paged<ChangeView> page) {
        return new ChangeConnection(page.edges(ChangeEdge::of), page.info(), page.total());
    }
}
