package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** What citations can be ordered by. */
@Description("What citations can be ordered by.")
public enum CitationOrderField {
    @Description("When the article was published; then article and paragraph.")
    PUBLISHED_ON,
    @Description("Article and paragraph.")
    PARAGRAPH
}
