package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What a passage rests on, as clients see it. */
@Name("Basis")
@Description("A document, agency report or outlet that a passage rests on.")
public record BasisView(
        @NonNull @Description("What sort of thing it is.") BasisKind kind,
        @NonNull @Description("Its readable key: the same key is the same thing.") String slug,
        @NonNull @Description("What it is called.") String name) {
}
