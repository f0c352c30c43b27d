package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Dispute;
import org.tamga.claim.Stance;

/** What evidence amounts to: the table of DESIGN, section 4. A pure function of the dossier and the day. */
public final class Assess {

    private final Dossier dossier;
    private final LocalDate day;
    private final Side supporting;
    private final Side denying;

    private Assess(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        this.supporting = side(Stance.SUPPORTS);
        this.denying = side(Stance.DENIES);
    }

    /**
     * The assessment as known on a day: only what had been published by then counts, and only what stood.
     *
     * @param dossier its evidence in any order
     */
    public static Assessment of(Dossier dossier, LocalDate day) {
        var assess = new Assess(dossier, day);
        var status = assess.status();
        Set<Dispute> disputes = status == AssessmentStatus.DISPUTED ? assess.disputes() : Set.of();
        return new Assessment(status, disputes, CredibilityRule.of(status, disputes, assess.supporting), assess.supporting, assess.denying,
                assess.evidence(Stance.QUALIFIES), assess.contradictions(), assess.withdrawals());
    }

    private AssessmentStatus status() {
        var known = dossier.evidence().stream().filter(each -> each.stance() == Stance.SUPPORTS && each.isKnown(day)).toList();
        if (dossier.withdrawn() != null && dossier.withdrawn().by(day) || !known.isEmpty() && supporting.evidence().isEmpty()) {
            return AssessmentStatus.WITHDRAWN;
        }
        if (known.isEmpty()) {
            return AssessmentStatus.NOT_ASSESSED;
        }
        if (dossier.contradictions().stream().anyMatch(link -> link.isKnown(day) && link.isLost(day))) {
            return AssessmentStatus.REFUTED;
        }
        if (dossier.question().ofContent() && !dossier.question().isCheckable()) {
            return AssessmentStatus.NOT_CHECKABLE;
        }
        if (!disputes().isEmpty()) {
            return AssessmentStatus.DISPUTED;
        }
        return supporting.min() > 1 ? AssessmentStatus.CORROBORATED : AssessmentStatus.SINGLE_ORIGIN;
    }

    private Set<Dispute> disputes() {
        var disputes = EnumSet.noneOf(Dispute.class);
        for (var denial : denying.evidence()) {
            disputes.addAll(dossier.question().denial(denial));
        }
        if (dossier.contradictions().stream().anyMatch(link -> link.isKnown(day) && link.contradicts(day))) {
            disputes.add(Dispute.CONTRADICTED);
        }
        return Collections.unmodifiableSet(disputes);
    }

    private List<Contradiction> contradictions() {
        return dossier.contradictions().stream()
                .filter(link -> link.isKnown(day) && (link.isLost(day) || link.contradicts(day)))
                .map(link -> link.asOf(day)).sorted(Comparator.comparing(Contradiction::link)).toList();
    }

    private List<Withdrawn> withdrawals() {
        var support = dossier.evidence().stream().filter(each -> each.stance() == Stance.SUPPORTS && each.isKnown(day))
                .map(Evidence::withdrawn);
        return Stream.concat(Stream.of(dossier.withdrawn()), support)
                .filter(withdrawn -> withdrawn != null && withdrawn.by(day)).distinct()
                .sorted(Comparator.comparing(Withdrawn::on).thenComparing(withdrawn -> withdrawn.what().slug())).toList();
    }

    private Side side(Stance stance) {
        return Independence.count(dossier.question(), evidence(stance), dossier.passages());
    }

    private List<Evidence> evidence(Stance stance) {
        return dossier.evidence().stream()
                .filter(each -> each.stance() == stance && each.isKnown(day) && each.stands(day))
                .map(each -> each.asOf(day)).sorted(Comparator.comparing(Evidence::citation)).toList();
    }
}
