package org.tamga.assessment.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Credibility;
import org.tamga.claim.Dispute;
import org.tamga.source.Reliability;

/**
 * The second half of the Admiralty code, derived (DESIGN, section 4): 1 to 6, by what the status is, by how many independent voices there
 * are at least, by whether they speak plainly, and by how reliable those are through whom they are heard.
 */
final class CredibilityRule {

    private static final Set<Reliability> RELIABLE = EnumSet.of(Reliability.A, Reliability.B);

    private CredibilityRule() {
    }

    static Credibility of(AssessmentStatus status, Set<Dispute> disputes, Side supporting) {
        return switch (status) {
            case WITHDRAWN, NOT_ASSESSED, NOT_CHECKABLE -> Credibility.CANNOT_BE_JUDGED;
            case REFUTED -> Credibility.IMPROBABLE;
            // Whoever is accused denies: that alone says nothing about whether it is so.
            case DISPUTED -> disputes.equals(Set.of(Dispute.DENIED_BY_SUBJECT)) ? ofVoices(supporting) : Credibility.DOUBTFUL;
            case CORROBORATED, SINGLE_ORIGIN -> ofVoices(supporting);
        };
    }

    private static Credibility ofVoices(Side supporting) {
        if (supporting.evidence().stream().map(CredibilityRule::grade).allMatch(grade -> grade == null || grade == Reliability.F)) {
            return Credibility.CANNOT_BE_JUDGED;
        }
        if (supporting.min() > 1) {
            var plain = supporting.voices().stream().filter(voice -> voice.stream().anyMatch(each -> !each.hedged())).count();
            return plain > 1 ? Credibility.CONFIRMED : Credibility.PROBABLY_TRUE;
        }
        return isPlainAndReliable(supporting) ? Credibility.PROBABLY_TRUE : Credibility.POSSIBLY_TRUE;
    }

    /** Of one voice: who is unnamed or unknown does not make it more credible. */
    private static boolean isPlainAndReliable(Side supporting) {
        return supporting.origins().stream().filter(origin -> !origin.floats()).map(Origin::evidence).flatMap(List::stream)
                .anyMatch(each -> !each.hedged() && grade(each) != null && RELIABLE.contains(grade(each)));
    }

    private static Reliability grade(Evidence evidence) {
        return evidence.text().publisher() == null ? null : evidence.text().publisher().grade();
    }
}
