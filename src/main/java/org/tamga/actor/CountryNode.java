package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.CountryCode;

/** A country of ISO 3166-1. */
@Name("Country")
@Description("A country of ISO 3166-1.")
public record CountryNode(@Ignore ActorRow row) implements ActorNode {

    @NonNull
    @Description("The two-letter code of ISO 3166-1.")
    public CountryCode getCode() {
        return new CountryCode(row.code());
    }
}
