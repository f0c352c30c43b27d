package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.LanguageCode;

/** One of an actor's names, as clients see it. */
@Name("ActorName")
@Description("One of an actor's names.")
public record ActorNameView(
        @NonNull @Description("The name.") String name,
        @NonNull @Description("The language it is in.") LanguageCode language,
        @NonNull @Description("How it is used.") NameKind kind) {
}
