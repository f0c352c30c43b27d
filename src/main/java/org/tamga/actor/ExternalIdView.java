package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An actor's identifier in somebody else's register, as clients see it. */
@Name("ExternalId")
@Description("An actor's identifier in somebody else's register; only where it is certain.")
public record ExternalIdView(
        @NonNull @Description("The register.") ExternalIdScheme scheme,
        @NonNull @Description("The identifier there.") String value) {
}
