package org.tamga.actor;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tamga.common.CountryCode;

/** Which actors to list. */
@Input("ActorFilter")
@Description("Which actors to list; all that is given must hold.")
public record ActorFilter(
        @Description("Only actors of one of these kinds.") List<ActorKind> kinds,
        @Description("Only actors that belong to this country.") CountryCode country,
        @Description("Only countries that stand to this alliance (its slug) as a member, or as one of `statuses`.") String memberOf,
        @Description("With `memberOf`: which memberships count; full members where left out.") List<MembershipStatus> statuses,
        @Description("With `memberOf`: on which day; today (UTC) where left out.") LocalDate on) {

    List<String> statusNames() {
        return (statuses == null ? List.of(MembershipStatus.MEMBER) : statuses).stream().map(Enum::name).toList();
    }
}
