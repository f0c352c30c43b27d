package org.tamga.assessment.rules;

import java.time.LocalDate;

/**
 * Somebody whom an article quotes.
 *
 * @param slug who
 * @param withdrawn that the last passage was taken back of which that was known; null while one stands
 */
public record Quoted(String slug, Withdrawn withdrawn) {

    boolean stands(LocalDate day) {
        return withdrawn == null || !withdrawn.by(day);
    }
}
