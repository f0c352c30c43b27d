package org.tamga.briefing.item;

import java.time.LocalDate;

import org.tamga.claim.LinkKind;

/**
 * Another claim that speaks of the same thing.
 *
 * @param claim its key
 * @param kind NEGATES, DIFFERENT_VALUE or SAME_EVENT; REFINES where the other is the finer one
 * @param withdrawnOn the day from which the link no longer stands; null while it does
 */
record Rival(long claim, LinkKind kind, LocalDate withdrawnOn) {

    boolean isSameEvent(LocalDate day) {
        return kind == LinkKind.SAME_EVENT && isLinked(day);
    }

    boolean isFiner(LocalDate day) {
        return kind == LinkKind.REFINES && isLinked(day);
    }

    private boolean isLinked(LocalDate day) {
        return withdrawnOn == null || withdrawnOn.isAfter(day);
    }
}
