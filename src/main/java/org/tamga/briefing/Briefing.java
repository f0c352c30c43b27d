package org.tamga.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.tamga.actor.ActorRow;
import org.tamga.common.RevisionToken;
import org.tamga.common.RevisionToken.Copy;

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
 * @param ranks all items that the reader has with this, the most important first; empty where nothing is different
 */
public record Briefing(ActorRow country, LocalDate from, LocalDate until, LocalDate known, RevisionToken revision, boolean complete,
        List<BriefingSection> sections, List<RemovedItem> removed, List<BriefingArticle> articles, Integer leftOut, List<ItemRank> ranks) {

    /**
     * A whole briefing with so many items at most: the most important ones, as a reader is given who asks for no more.
     *
     * @param items at least 1
     */
    public Briefing cut(int items) {
        if (items >= ranks.size()) {
            return this;
        }
        var left = ranks.subList(0, items);
        var keys = left.stream().map(ItemRank::key).collect(Collectors.toSet());
        var fewer = sections.stream().map(section -> section.cut(keys)).filter(section -> !section.items().isEmpty()).toList();
        var cited = new Selection(fewer, 0, left).cited();
        var bySlug = articles.stream().collect(Collectors.toMap(BriefingArticle::slug, article -> article));
        var had = revision.copy();
        return new Briefing(country, from, until, known,
                new RevisionToken(revision.store(), revision.number(), new Copy(had.day(), had.from(), had.until(), items, had.of())),
                complete, fewer, removed, cited.stream().map(bySlug::get).filter(Objects::nonNull).toList(),
                leftOut + ranks.size() - items, left);
    }
}
