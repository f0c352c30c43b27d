package org.tamga.actor;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which countries to list. */
@Input("CountryFilter")
@Description("Which countries to list; all that is given must hold.")
public record CountryFilter(
        @Description("Only countries that stand to this alliance (its slug) as a member, or as one of `statuses`.") String memberOf,
        @Description("With `memberOf`: which memberships count; full members where left out.") List<MembershipStatus> statuses,
        @Description("With `memberOf`: on which day; today (UTC) where left out.") LocalDate on) {

    ActorFilter asActors() {
        return new ActorFilter(List.of(ActorKind.COUNTRY), null, memberOf, statuses, on);
    }
}
