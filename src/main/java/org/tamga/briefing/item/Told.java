package org.tamga.briefing.item;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.tamga.assessment.Examined;
import org.tamga.assessment.rules.Assessment;
import org.tamga.claim.AssessmentStatus;

/** A claim or statement: what it says of itself, and the evidence on it. */
record Told(Head head, Examined examined) {

    private static final Set<AssessmentStatus> FALLEN = EnumSet.of(AssessmentStatus.NOT_ASSESSED, AssessmentStatus.WITHDRAWN,
            AssessmentStatus.REFUTED);

    /** What the evidence on it amounted to on a day; null before anything was known. */
    Assessment on(LocalDate day) {
        return examined.timeline().on(day);
    }

    /** Whether it was supported on a day, and not settled to be wrong. */
    boolean stands(LocalDate day) {
        var assessment = on(day);
        return assessment != null && !FALLEN.contains(assessment.status());
    }

    Section section(Assessment assessment) {
        return SectionRule.of(head, assessment);
    }

    /** @param day one on which it was known */
    Section section(LocalDate day) {
        return section(on(day));
    }

    int voices(LocalDate day) {
        return on(day).supporting().min();
    }
}
