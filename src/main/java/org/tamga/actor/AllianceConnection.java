package org.tamga.actor;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of alliances. */
@Description("A page of alliances.")
public record AllianceConnection(
        @NonNull @Description("The alliances of this page, each with its cursor.") List<@NonNull AllianceEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static AllianceConnection of(Paged<ActorRow> page) {
        return new AllianceConnection(page.edges(AllianceEdge::of), page.info(), page.total());
    }
}
