package org.tamga.briefing;

import java.time.LocalDate;

/**
 * The days that a briefing covers.
 *
 * @param from, until the first and the last of them
 */
record Span(LocalDate from, LocalDate until) {

    /** Four weeks, where only one end is given or nothing is known of the country. */
    private static final int USUAL_DAYS = 28;
    private static final int WEEK = 7;

    static Span endingOn(LocalDate until) {
        return new Span(until.minusDays(USUAL_DAYS - 1L), until);
    }

    /**
     * The latest weeks that have news: from the Monday of the first of them to the Sunday of the last, as far as it has come.
     *
     * @param first, last their Mondays; null where nothing is known
     */
    static Span ofWeeks(LocalDate first, LocalDate last, LocalDate known) {
        if (last == null) {
            return endingOn(known);
        }
        var sunday = last.plusDays(WEEK - 1L);
        return new Span(first, sunday.isAfter(known) ? known : sunday);
    }
}
