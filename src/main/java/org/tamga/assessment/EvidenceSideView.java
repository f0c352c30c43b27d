package org.tamga.assessment;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.assessment.rules.Side;

/** One side of the evidence, as clients see it. */
@Name("EvidenceSide")
@Description("One side of the evidence: how many articles, sources and independent voices, and who they are.")
public record EvidenceSideView(
        @NonNull @Description("How many articles there are.") int articleCount,
        @NonNull @Description("How many sources published them; an article whose source nobody knows adds none.") int sourceCount,
        @NonNull @Description("How many independent voices there are.") OriginCountView origins,
        @NonNull @Description("The voices: those that `max` counts. As many as that, the largest first, those that may be any other last.") List<@NonNull OriginView> groups) {

    static EvidenceSideView of(StoredAssessment.Counts counts) {
        return new EvidenceSideView(counts.articles(), counts.sources(), new OriginCountView(counts.min(), counts.max()), List.of());
    }

    static EvidenceSideView of(Side side) {
        return new EvidenceSideView(side.articles(), side.sources(), new OriginCountView(side.min(), side.max()),
                side.origins().stream().map(OriginView::of).toList());
    }

    /** The citations of this side, by their slugs. */
    List<String> citations() {
        return groups.stream().flatMap(group -> group.citations().stream()).toList();
    }
}
