package org.tamga.source;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What an article has from another, found and recorded, as clients see it. */
@Name("Reuse")
@Description("Passages that an article has from another, whether or not it says so: found by comparing fingerprints, or recorded by a "
        + "curator who read both.")
public record ReuseView(
        @Ignore long ofKey,
        @NonNull @Description("Whether that is certain: at least one passage is a run of 20 words, or 60 % of a paragraph. Names, titles "
                + "and quotations do not count. Where it is not, the reuse is possible.") boolean certain,
        @Description("Why a curator recorded it; null where nobody did, and it was found by comparing alone.") String recordedBecause,
        @NonNull @Description("The passages, by paragraph; a few dozen at most.") List<@NonNull ReusedParagraphView> paragraphs) {
}
