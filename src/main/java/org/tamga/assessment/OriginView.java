package org.tamga.assessment;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.assessment.rules.Origin;

/** A group of evidence that goes back to one voice, as clients see it. */
@Name("Origin")
@Description("A group of citations that go back to one voice.")
public record OriginView(
        @NonNull @Description("Whose voice, in words.") String label,
        @NonNull @Description("Whether it may be any other voice, as all of it is unnamed or of unknown origin.") boolean floating,
        @NonNull @Description("The passages, and how each comes to bear on what is asked.") List<@NonNull EvidenceView> evidence,
        @NonNull @Description("Why they are one voice, and why the voice may be one with another group's.") List<@NonNull TieView> ties) {

    static OriginView of(Origin origin) {
        return new OriginView(origin.label(), origin.floats(), origin.evidence().stream().map(EvidenceView::of).toList(),
                origin.ties().stream().map(TieView::of).toList());
    }

    List<String> citations() {
        return evidence.stream().map(EvidenceView::citationSlug).toList();
    }
}
