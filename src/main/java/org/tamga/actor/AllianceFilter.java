package org.tamga.actor;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tamga.common.CountryCode;

/** Which alliances to list. */
@Input("AllianceFilter")
@Description("Which alliances to list; all that is given must hold.")
public record AllianceFilter(
        @Description("Only alliances that each of these countries belongs to as a full member, or as one of `statuses`.") List<CountryCode> members,
        @Description("With `members`: which memberships count; full members where left out.") List<MembershipStatus> statuses,
        @Description("With `members`: on which day; today (UTC) where left out.") LocalDate on) {
}
