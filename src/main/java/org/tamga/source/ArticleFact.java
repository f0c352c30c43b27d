package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;

/** A fact about an article whose origin is recorded. */
@Description("A fact about an article whose origin is recorded.")
public enum ArticleFact {
    @Description("The title.")
    TITLE,
    @Description("Who published it.")
    SOURCE,
    @Description("Who wrote it.")
    AUTHORS,
    @Description("When it was published.")
    PUBLISHED_ON
}
