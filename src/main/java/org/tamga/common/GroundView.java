package org.tamga.common;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/** What a fact rests on that is no claim, as clients see it. The article itself is added by the feature that knows articles. */
@Name("Ground")
@Description("What a fact rests on: a passage of an article, or a named public reference.")
public record GroundView(
        @Ignore String articleSlug,
        @Description("The paragraph of the article: the number of the non-empty line, from 1.") Integer paragraph,
        @Description("The public reference, by a name that can be looked up.") String reference,
        @Description("Where the reference can be read, if it is online.") Url url) {
}
