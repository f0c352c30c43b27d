package org.tamga.briefing.item;

import java.time.LocalDate;

import org.tamga.claim.AssessmentStatus;

/**
 * What can be told of one thing to a country's readers, as known in one period: a row of {@code briefing_item}, without the revisions that
 * it holds for. Two that are equal say the same.
 *
 * @param country the country's key
 * @param item names the thing: claim:slug, statement:slug, alliance:slug/status/since
 * @param knownUntil the day after the last
 * @param content as it is kept: canonical JSON
 */
record ItemRow(long country, String item, LocalDate knownFrom, LocalDate knownUntil, Section section, String series, String toldWith,
        LocalDate ofFrom, LocalDate ofUntil, LocalDate newsOn, boolean occasion, int voices, int weight, String topic,
        AssessmentStatus status,
        String content) {

    /** Whether the one says what the other said, in the days that follow. */
    boolean goesOnAs(ItemRow next) {
        return knownUntil.equals(next.knownFrom) && with(next.knownFrom, next.knownUntil).equals(next);
    }

    ItemRow until(LocalDate day) {
        return with(knownFrom, day);
    }

    private ItemRow with(LocalDate from, LocalDate until) {
        return new ItemRow(country, item, from, until, section, series, toldWith, ofFrom, ofUntil, newsOn, occasion, voices, weight, topic,
                status,
                content);
    }
}
