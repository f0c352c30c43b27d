package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.DomainDate;
import org.tamga.common.GroundView;
import org.tamga.common.Paged;

/** One of a page of memberships in an alliance. */
@Description("One of a page of memberships in an alliance: as what, since when, and on what that rests.")
public record AllianceMemberEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The country.") CountryNode node,
        @NonNull @Description("As what the country belongs to the alliance.") MembershipStatus status,
        @Description("Since when it has had this status; null where it is not known.") DomainDate from,
        @Description("Until when; null while it lasts.") DomainDate until,
        @Description("What else there is to know about it.") String note,
        @Description("What this rests on.") GroundView ground) {

    static AllianceMemberEdge of(Paged.Item<MembershipRow> item) {
        var membership = item.row();
        return new AllianceMemberEdge(item.cursor(), new CountryNode(membership.other()), membership.status(), membership.since(),
                membership.until(), membership.note(), membership.ground());
    }
}
