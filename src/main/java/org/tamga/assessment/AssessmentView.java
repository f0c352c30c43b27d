package org.tamga.assessment;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.assessment.rules.Assess;
import org.tamga.assessment.rules.Dossier;
import org.tamga.assessment.rules.Summary;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Credibility;
import org.tamga.claim.Dispute;

/** What the evidence amounts to, as clients see it: of a claim, whether it is so; of a statement, whether it was made. */
@Name("Assessment")
@Description("What the evidence amounts to: derived from it by fixed rules, never typed in. Of a claim, whether it is so; of a statement, "
        + "whether it was made.")
public record AssessmentView(
        @NonNull @Description("What it amounts to: the first status that applies.") AssessmentStatus status,
        @NonNull @Description("By whom it is disputed; empty unless the status is DISPUTED.") List<@NonNull Dispute> disputes,
        @NonNull @Description("How credible it is on the Admiralty scale.") Credibility credibility,
        @NonNull @Description("All of this in a sentence or two, in English.") String summary,
        @NonNull @Description("The evidence that it is so.") EvidenceSideView supporting,
        @NonNull @Description("The evidence that it is not.") EvidenceSideView denying,
        @NonNull @Description("The evidence that qualifies it: it counts on neither side. A few at most.") List<@NonNull EvidenceView> qualifying) {

    /** What is kept, without what only the evidence itself tells. */
    static AssessmentView of(StoredAssessment stored) {
        return new AssessmentView(stored.status(), List.copyOf(stored.disputes()), stored.credibility(), null,
                EvidenceSideView.of(stored.supporting()), EvidenceSideView.of(stored.denying()), List.of());
    }

    /** Everything, worked out from the evidence as known on a day. */
    static AssessmentView of(Dossier dossier, LocalDate known) {
        var assessment = Assess.of(dossier, known);
        return new AssessmentView(assessment.status(), List.copyOf(assessment.disputes()), assessment.credibility(),
                Summary.of(dossier, assessment), EvidenceSideView.of(assessment.supporting()), EvidenceSideView.of(assessment.denying()),
                assessment.qualifying().stream().map(EvidenceView::of).toList());
    }
}
