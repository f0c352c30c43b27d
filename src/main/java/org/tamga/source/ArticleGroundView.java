package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What a fact about an article rests on, as clients see it. */
@Name("ArticleGround")
@Description("What a fact about an article rests on, or why it is not known.")
public record ArticleGroundView(
        @NonNull @Description("Which fact.") ArticleFact fact,
        @NonNull @Description("Where it comes from.") GroundBasis basis,
        @NonNull @Description("In words.") String because) {
}
