package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Paged;

/** One of a page of articles. */
@Description("One of a page of articles.")
public record ArticleEdge(
        @NonNull @Description("Where it stands in the list, to go on from.") String cursor,
        @NonNull @Description("The article.") ArticleNode node) {

    static ArticleEdge of(Paged.Item<ArticleNode> item) {
        return new ArticleEdge(item.cursor(), item.row());
    }
}
