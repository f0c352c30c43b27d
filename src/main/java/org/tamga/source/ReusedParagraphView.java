package org.tamga.source;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A paragraph that has something from a paragraph of another article, as clients see it. */
@Name("ReusedParagraph")
@Description("A paragraph that has something from a paragraph of another article.")
public record ReusedParagraphView(
        @NonNull @Description("The number of the paragraph, from 1.") int paragraph,
        @NonNull @Description("The number of the paragraph of the other article, from 1.") int ofParagraph,
        @Description("How much of the paragraph is found in the other: the share of its fingerprints, 0 to 1. Null where only a curator "
                + "recorded it.") BigDecimal overlap,
        @Description("The longest run of words that both have, at the least: names and quotations do not count. Null where only a "
                + "curator recorded it.") Integer words,
        @NonNull @Description("Whether this passage by itself makes the reuse certain.") boolean certain) {
}
