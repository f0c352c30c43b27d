package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of alliances. */
@Description("One of a page of alliances.")
public record AllianceEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The alliance.") AllianceNode node) {

    static AllianceEdge of(Paged.Item<ActorRow> item) {
        return new AllianceEdge(item.cursor(), new AllianceNode(item.row()));
    }
}
