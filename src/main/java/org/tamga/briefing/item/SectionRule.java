package org.tamga.briefing.item;

import org.tamga.assessment.rules.Assessment;
import org.tamga.claim.AssessmentStatus;

/** In which section something is told: the first that applies. */
final class SectionRule {

    private SectionRule() {
    }

    static Section of(Head head, Assessment assessment) {
        var status = assessment.status();
        if (status == AssessmentStatus.WITHDRAWN || status == AssessmentStatus.NOT_ASSESSED) {
            return Section.NONE;
        }
        if (status == AssessmentStatus.DISPUTED || status == AssessmentStatus.REFUTED || isContested(assessment)) {
            return Section.CONTESTED;
        }
        return head.kind() == null ? Section.SAID : ofClaim(head, assessment);
    }

    /** An opinion or a prediction has no status that says so. */
    private static boolean isContested(Assessment assessment) {
        return assessment.status() == AssessmentStatus.NOT_CHECKABLE
                && !(assessment.denying().evidence().isEmpty() && assessment.contradictions().isEmpty());
    }

    private static Section ofClaim(Head head, Assessment assessment) {
        return switch (head.kind()) {
            case OPINION -> Section.NONE;
            case PREDICTION -> Section.OUTLOOK;
            case POSITION -> Section.POSITIONS;
            case QUANTITY -> head.figure() != null && head.figure().measure() != null ? Section.FIGURES : byVoices(assessment);
            case EVENT, RELATION, ALLEGATION -> byVoices(assessment);
        };
    }

    private static Section byVoices(Assessment assessment) {
        return assessment.supporting().min() > 1 ? Section.HAPPENED : Section.SINGLE_VOICE;
    }
}
