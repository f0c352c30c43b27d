package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of actors. */
@Description("One of a page of actors.")
public record ActorEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The actor.") ActorNode node) {

    static ActorEdge of(Paged.Item<ActorRow> item) {
        return new ActorEdge(item.cursor(), item.row().node());
    }
}
