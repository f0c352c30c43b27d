package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Row;

/** That an article erred, as clients see it. */
@Name("Erratum")
@Description("That an article says something which was settled to be wrong: a contradiction was resolved against a claim that the article "
        + "supports in its own voice and without a hedge.")
public record ErratumView(
        @Ignore long claimKey,
        @NonNull @Description("Why the claim is held to be wrong.") String because) {

    static ErratumView of(Row row) {
        return new ErratumView(row.number(), row.text());
    }
}
