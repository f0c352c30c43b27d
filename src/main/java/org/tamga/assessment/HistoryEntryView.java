package org.tamga.assessment;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.assessment.rules.Turn;
import org.tamga.claim.AssessmentStatus;
import org.tamga.common.GlobalId;

/** A turn in how an assessment came about, as clients see it. */
@Name("HistoryEntry")
@Description("A day on which the status changed, or on which fewer independent voices remained.")
public record HistoryEntryView(
        @NonNull @Description("The day.") LocalDate on,
        @NonNull @Description("The status until then; NOT_ASSESSED before anything was known.") AssessmentStatus previousStatus,
        @NonNull @Description("The status from then on; the same where only the number of voices fell.") AssessmentStatus status,
        @NonNull @Description("Why, in a sentence, in English.") String because,
        @Ignore GlobalId causeId) {

    /** @param of the slug of the claim, from which a link is seen */
    static HistoryEntryView of(Turn turn, String of) {
        var cause = turn.cause();
        var seenFromOther = cause.type().equals("ClaimLink") && !cause.slug().startsWith(of + "/");
        return new HistoryEntryView(turn.on(), turn.previousStatus(), turn.status(), turn.because(),
                new GlobalId(cause.type(), seenFromOther ? cause.slug() + "~" : cause.slug()));
    }
}
