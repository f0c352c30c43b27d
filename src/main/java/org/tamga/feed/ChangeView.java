package org.tamga.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One object that a revision changed, as clients see it. */
@Name("Change")
@Description("One object that a change of the data touched.")
public record ChangeView(
        @NonNull @Description("What happened to it.") ChangeKind kind,
        @NonNull @Description("Its type, as the schema names it.") String objectType,
        @NonNull @Description("Its readable key.") String slug) {
}
