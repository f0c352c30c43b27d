package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.List;

import org.tamga.claim.LinkKind;

/**
 * Another claim that can't be true together with this one.
 *
 * @param link the link's slug
 * @param kind NEGATES or DIFFERENT_VALUE
 * @param other the other claim, named by its text
 * @param known the day from which both are known; null where one of them never was
 * @param withdrawn that the link was taken back; null while it stands
 * @param settlement how it was settled; null while it is open
 * @param support when the other has support: one span for each passage
 */
public record Contradiction(String link, LinkKind kind, Named other, LocalDate known, Withdrawn withdrawn, Settlement settlement,
        List<Span> support) {

    /**
     * Which side is right.
     *
     * @param forThis whether this claim is
     * @param on the day from which that is known
     * @param because on what ground
     */
    public record Settlement(boolean forThis, LocalDate on, String because) {
    }

    /** From a day on, and until another, which is no longer part of it; null for good. */
    public record Span(LocalDate from, LocalDate until) {

        boolean has(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    boolean isKnown(LocalDate day) {
        return known != null && !known.isAfter(day) && (withdrawn == null || !withdrawn.by(day));
    }

    boolean isSettled(LocalDate day) {
        return settlement != null && !settlement.on.isAfter(day);
    }

    /** As it was known on a day: without a settlement that came later. */
    Contradiction asOf(LocalDate day) {
        return settlement == null || isSettled(day) ? this : new Contradiction(link, kind, other, known, withdrawn, null, support);
    }

    boolean isLost(LocalDate day) {
        return isSettled(day) && !settlement.forThis;
    }

    /** Whether it speaks against this claim on the day: it is open, and somebody supports the other. */
    boolean contradicts(LocalDate day) {
        return !isSettled(day) && support.stream().anyMatch(span -> span.has(day));
    }
}
