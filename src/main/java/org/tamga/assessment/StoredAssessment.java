package org.tamga.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tamga.assessment.rules.Assessment;
import org.tamga.assessment.rules.Side;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Credibility;
import org.tamga.claim.Dispute;
import org.tamga.common.Row;

/** What is kept of an assessment: all that lists are filtered and ordered by. */
record StoredAssessment(AssessmentStatus status, Set<Dispute> disputes, Credibility credibility, Counts supporting, Counts denying) {

    static final StoredAssessment NONE = new StoredAssessment(AssessmentStatus.NOT_ASSESSED, Set.of(), Credibility.CANNOT_BE_JUDGED,
            Counts.NONE, Counts.NONE);

    /** Of one side: how many articles and sources, and how many independent voices at least and at most. */
    record Counts(int articles, int sources, int min, int max) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        static Counts of(Side side) {
            return new Counts(side.articles(), side.sources(), side.min(), side.max());
        }

        static Counts of(Row row) {
            return new Counts(row.count(), row.count(), row.count(), row.count());
        }
    }

    /** The columns in which it is kept, after the key of what it is of. */
    static final List<String> STORED = List.of("slug", "first_known", "known_from", "known_until", "status", "status_rank",
            "denied_by_subject", "denied_by_others", "contradicted", "dispute_rank", "credibility", "supporting_articles",
            "supporting_sources", "supporting_min", "supporting_max", "denying_articles", "denying_sources", "denying_min", "denying_max");

    static final String COLUMNS = """
            e.status, e.denied_by_subject, e.denied_by_others, e.contradicted, e.credibility,
            e.supporting_articles, e.supporting_sources, e.supporting_min, e.supporting_max,
            e.denying_articles, e.denying_sources, e.denying_min, e.denying_max""";

    static StoredAssessment of(Assessment assessment) {
        return new StoredAssessment(assessment.status(), assessment.disputes(), assessment.credibility(),
                Counts.of(assessment.supporting()), Counts.of(assessment.denying()));
    }

    static StoredAssessment of(Row row) {
        return new StoredAssessment(row.one(AssessmentStatus.class), disputes(row), Credibility.values()[row.count() - 1], Counts.of(row),
                Counts.of(row));
    }

    /** Three columns, one for each way to be disputed. */
    static Set<Dispute> disputes(Row row) {
        var disputes = EnumSet.noneOf(Dispute.class);
        for (var dispute : List.of(Dispute.DENIED_BY_SUBJECT, Dispute.DENIED_BY_OTHERS, Dispute.CONTRADICTED)) {
            if (row.flag()) {
                disputes.add(dispute);
            }
        }
        return disputes;
    }

    boolean deniedBySubject() {
        return disputes.contains(Dispute.DENIED_BY_SUBJECT);
    }

    boolean deniedByOthers() {
        return disputes.contains(Dispute.DENIED_BY_OTHERS);
    }

    boolean contradicted() {
        return disputes.contains(Dispute.CONTRADICTED);
    }

    /** The graver the dispute, the higher: a contradiction before a denial by others before one by the one it is about. */
    int disputeRank() {
        return disputes.stream().mapToInt(dispute -> 1 << dispute.ordinal()).sum();
    }
}
