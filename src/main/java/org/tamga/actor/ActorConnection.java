package org.tamga.actor;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of actors. */
@Description("A page of actors.")
public record ActorConnection(
        @NonNull @Description("The actors of this page, each with its cursor.") List<@NonNull ActorEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static ActorConnection of(Paged<ActorRow> page) {
        return new ActorConnection(page.edges(ActorEdge::of), page.info(), page.total());
    }
}
