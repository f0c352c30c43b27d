package org.tamga.briefing;

import java.time.LocalDate;
import java.util.List;

import org.tamga.actor.ActorRow;
import org.tamga.common.RevisionToken;

/**
 * What a reader must know about a country for a span of time, or how that differs from what the reader has.
 *
 * @param from, until the first and the last day of the span
 * @param known the evidence is as known on this day
 * @param revision names what the reader has with this, and is where the next difference starts
 * @param complete whether it is whole; else a difference
 * @param sections those that have items, in the order of their kinds; in a difference those in which anything changed
 * @param removed empty in a whole briefing
 * @param articles those that the items cite; in a difference those new to the reader, or changed
 * @param leftOut how many items gave way to a limit that the reader set; null where nothing is different from what the reader has
 */
public record Briefing(ActorRow country, LocalDate from, LocalDate until, LocalDate known, RevisionToken revision, boolean complete,
        List<BriefingSection> sections, List<RemovedItem> removed, List<BriefingArticle> articles, Integer leftOut) {
}
