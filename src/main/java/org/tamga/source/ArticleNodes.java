package org.tamga.source;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.NodeReader;

/** Articles by their global ids. */
@ApplicationScoped
public class ArticleNodes implements NodeReader {

    private final ArticleRepository articles;

    public ArticleNodes(ArticleRepository articles) {
        this.articles = articles;
    }

    @Override
    public String type() {
        return ArticleNode.TYPE;
    }

    @Override
    public Map<String, ArticleNode> bySlugs(Collection<String> slugs) {
        return articles.bySlugs(slugs);
    }
}
