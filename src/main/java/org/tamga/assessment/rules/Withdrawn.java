package org.tamga.assessment.rules;

import java.time.LocalDate;

/**
 * That something was taken back.
 *
 * @param what what was taken back
 * @param on from which day on
 * @param because why
 */
public record Withdrawn(Subject what, LocalDate on, String because) {

    boolean by(LocalDate day) {
        return !on.isAfter(day);
    }

    /** The one that took effect first; either may be null. */
    public static Withdrawn first(Withdrawn one, Withdrawn other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.on.isBefore(one.on) ? other : one;
    }

    /** Whether what the one ended stood longer than what the other ended; either may be null, of what stands still. */
    public static boolean isLater(Withdrawn one, Withdrawn other) {
        return other != null && (one == null || one.on.isAfter(other.on));
    }
}
