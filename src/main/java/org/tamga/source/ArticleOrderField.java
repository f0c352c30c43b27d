package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;

/** What articles can be ordered by. */
@Description("What articles can be ordered by.")
public enum ArticleOrderField {
    @Description("When it was published: earliest, latest, then the readable key.")
    PUBLISHED_ON,
    @Description("The readable key.")
    SLUG
}
