package org.tamga.actor;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of memberships in an alliance. */
@Description("A page of memberships in an alliance.")
public record AllianceMemberConnection(
        @NonNull @Description("The memberships in an alliance of this page, each with its cursor.") List<@NonNull AllianceMemberEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static AllianceMemberConnection of(Paged<MembershipRow> page) {
        return new AllianceMemberConnection(page.edges(AllianceMemberEdge::of), page.info(), page.total());
    }
}
