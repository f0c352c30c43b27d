package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.DomainDate;
import org.tamga.common.GroundView;
import org.tamga.common.Paged;

/** One of a page of memberships of a country. */
@Description("One of a page of memberships of a country: as what, since when, and on what that rests.")
public record CountryAllianceEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The alliance.") AllianceNode node,
        @NonNull @Description("As what the country belongs to the alliance.") MembershipStatus status,
        @Description("Since when it has had this status; null where it is not known.") DomainDate from,
        @Description("Until when; null while it lasts.") DomainDate until,
        @Description("What else there is to know about it.") String note,
        @Description("What this rests on.") GroundView ground) {

    static CountryAllianceEdge of(Paged.Item<MembershipRow> item) {
        var membership = item.row();
        return new CountryAllianceEdge(item.cursor(), new AllianceNode(membership.other()), membership.status(), membership.since(),
                membership.until(), membership.note(), membership.ground());
    }
}
