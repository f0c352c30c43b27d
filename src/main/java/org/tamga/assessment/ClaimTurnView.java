package org.tamga.assessment;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Credibility;
import org.tamga.claim.Dispute;
import org.tamga.common.Row;

/** That a revision made a difference to what the evidence on a claim amounts to, as clients see it. */
@Name("ClaimTurn")
@Description("That a revision made a difference to what the evidence on a claim amounts to: to its status, its disputes, its credibility, or"
        + " the number of independent voices.")
public record ClaimTurnView(
        @NonNull @Description("The status until then; NOT_ASSESSED before anything was known.") AssessmentStatus previousStatus,
        @NonNull @Description("The status from then on; the same where only something else became different.") AssessmentStatus status,
        @NonNull @Description("By whom it was disputed from then on, in at most three ways; empty unless the status is DISPUTED.") List<@NonNull Dispute> disputes,
        @NonNull @Description("How credible it was from then on, on the Admiralty scale.") Credibility credibility,
        @NonNull @Description("The independent voices from then on that it is so.") OriginCountView supporting,
        @NonNull @Description("The independent voices from then on that it is not.") OriginCountView denying,
        @Ignore long claimKey,
        @Ignore long revisionKey) {

    static final String COLUMNS = """
            e.previous_status, e.status, e.denied_by_subject, e.denied_by_others, e.contradicted, e.credibility,
            e.supporting_min, e.supporting_max, e.denying_min, e.denying_max, e.claim_id, e.revision""";

    static ClaimTurnView of(Row row) {
        return new ClaimTurnView(row.one(AssessmentStatus.class), row.one(AssessmentStatus.class),
                List.copyOf(StoredAssessment.disputes(row)), Credibility.values()[row.count() - 1],
                new OriginCountView(row.count(), row.count()), new OriginCountView(row.count(), row.count()), row.number(), row.number());
    }
}
