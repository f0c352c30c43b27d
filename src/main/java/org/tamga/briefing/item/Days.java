package org.tamga.briefing.item;

import java.time.LocalDate;

import org.tamga.briefing.item.ItemContent.When;

/** The days that something is of, from the first to the last. */
record Days(LocalDate from, LocalDate until) {

    /** Whether a date says when: within a year, and neither end open. */
    static boolean areFew(When date) {
        return date != null && date.earliest() != null && date.latest() != null
                && date.latest().isBefore(date.earliest().plusYears(1));
    }

    /**
     * What goes on is of the day on which it began, and what began nobody knows when, of the day on which it ended.
     *
     * @param known when it was first known: the day of what is undated
     */
    static Days of(When date, LocalDate known) {
        if (date == null) {
            return new Days(known, known);
        }
        if (date.earliest() == null || date.latest() == null) {
            var one = date.earliest() == null ? date.latest() : date.earliest();
            return new Days(one, one);
        }
        return new Days(date.earliest(), date.latest());
    }
}
