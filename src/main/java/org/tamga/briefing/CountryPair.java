package org.tamga.briefing;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.actor.CountryNode;

/** Two countries, as clients see what ties and divides them. */
@Name("CountryPair")
@Description("Two countries, and what ties and divides them.")
public record CountryPair(
        @NonNull @Description("The one.") CountryNode a,
        @NonNull @Description("The other.") CountryNode b,
        @Ignore LocalDate on) {
}
