package org.tamga.briefing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.actor.AllianceNode;
import org.tamga.actor.MembershipStatus;

/** What an alliance is to each of two countries, as clients see it. */
@Name("CountryPairAlliance")
@Description("What an alliance is to each of two countries: it ties those who both belong to it, and may divide them where only one does.")
public record CountryPairAlliance(
        @NonNull @Description("The alliance.") AllianceNode alliance,
        @Description("As what the one belongs to it; null where it does not.") MembershipStatus statusOfA,
        @Description("As what the other belongs to it; null where it does not.") MembershipStatus statusOfB) {
}
