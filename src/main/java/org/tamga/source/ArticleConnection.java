package org.tamga.source;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.PageInfo;
import org.tamga.common.Paged;

/** A page of articles. */
@Description("A page of articles.")
public record ArticleConnection(
        @NonNull @Description("The articles of this page, each with its cursor.") List<@NonNull ArticleEdge> edges,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") Integer totalCount) {

    static ArticleConnection of(Paged<ArticleNode> page) {
        return new ArticleConnection(page.edges(ArticleEdge::of), page.info(), page.total());
    }
}
