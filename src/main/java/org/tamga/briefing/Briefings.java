package org.tamga.briefing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.briefing.BriefingRepository.CitedArticle;
import org.tamga.briefing.BriefingRepository.Standing;
import org.tamga.briefing.SelectionRepository.State;
import org.tamga.briefing.item.ItemJson;
import org.tamga.common.RevisionToken;
import org.tamga.common.RevisionToken.Copy;
import org.tamga.common.Snapshot;

/**
 * Briefings, whole and as what changed since a reader has one. A briefing is a choice among rows that are kept, for the revision of now as
 * for an older one; so a difference is the comparison of two briefings, made by the same rule (docs/decisions/0019).
 */
@ApplicationScoped
public class Briefings {

    private final BriefingRepository standings;
    private final SelectionRepository selections;
    private final ItemJson json;

    Briefings(BriefingRepository standings, SelectionRepository selections, ItemJson json) {
        this.standings = standings;
        this.selections = selections;
        this.json = json;
    }

    /**
     * The briefing, in a number of statements that does not depend on what there is to tell. To be called within one {@link Snapshot}, so
     * that all of it is of one state of the data.
     *
     * @return nothing where no country has the code
     */
    public Optional<Briefing> of(BriefingRequest asked) {
        return standings.standing(asked.country(), asked.known()).map(now -> of(asked, now));
    }

    private Briefing of(BriefingRequest asked, Standing now) {
        var given = asked.span(asked.known());
        var span = given != null ? given : Span.ofWeeks(now.firstWeek(), now.lastWeek(), asked.known());
        var answer = new Answer(now, asked.known(), span, new Copy(asked.known(), span.from(), span.until(), asked.items(), asked.of()));
        var since = asked.since();
        if (since == null || !isComparable(since, asked, now)) {
            return answer.whole(select(answer.state(), span, asked.items()));
        }
        var had = since.copy() != null ? since.copy() : copy(since, asked, now);
        return since.number() == now.revision() && had.equals(answer.copy) ? answer.nothing() : answer.difference(had, since.number());
    }

    private static boolean isComparable(RevisionToken since, BriefingRequest asked, Standing now) {
        return since.store().equals(now.store()) && since.number() >= now.from() && since.number() <= now.revision()
                && (since.copy() == null || since.copy().of().equals(asked.of()));
    }

    /** What a reader has who only says of which revision: what is asked for now, as it was then. */
    private Copy copy(RevisionToken since, BriefingRequest asked, Standing now) {
        var given = asked.span(asked.known());
        var span = given != null ? given : standings.weeks(now.country().key(), asked.known(), since.number());
        return new Copy(asked.known(), span.from(), span.until(), asked.items(), asked.of());
    }

    private Selection select(State state, Span span, Integer items) {
        return Selection.of(selections.select(state, span, items), json);
    }

    /** What is said in every answer to a reader. */
    private final class Answer {

        private final Standing standing;
        private final LocalDate known;
        private final Span span;
        private final Copy copy;

        Answer(Standing standing, LocalDate known, Span span, Copy copy) {
            this.standing = standing;
            this.known = known;
            this.span = span;
            this.copy = copy;
        }

        State state() {
            return new State(standing.country().key(), known, standing.revision());
        }

        Briefing whole(Selection now) {
            var articles = standings.articles(now.cited());
            return briefing(true, now.sections(), List.of(), inOrder(now.cited(), articles), now.leftOut(), now.ranks());
        }

        Briefing nothing() {
            return briefing(false, List.of(), List.of(), List.of(), null, List.of());
        }

        Briefing difference(Copy had, long since) {
            var then = select(new State(standing.country().key(), had.day(), since), new Span(had.from(), had.until()), had.items());
            var now = select(state(), span, copy.items());
            var difference = Difference.between(then.sections(), now.sections());
            var articles = new HashMap<>(standings.articles(now.cited()));
            articles.values().removeIf(cited -> cited.revision() <= since && then.cited().contains(cited.article().slug()));
            return briefing(false, difference.sections(), removed(difference.gone(), then.leads(), now), inOrder(now.cited(), articles),
                    now.leftOut(),
                    now.ranks());
        }

        private List<RemovedItem> removed(List<String> gone, Map<String, String> leads, Selection now) {
            return gone.isEmpty() ? List.of()
                    : Removals.of(gone, leads, now, selections.fates(state(), span, gone.stream().map(leads::get).toList(),
                            Removals.series(gone)), json);
        }

        private static List<BriefingArticle> inOrder(Set<String> slugs, Map<String, CitedArticle> articles) {
            return slugs.stream().map(articles::get).filter(Objects::nonNull).map(CitedArticle::article).toList();
        }

        private Briefing briefing(boolean complete, List<BriefingSection> sections, List<RemovedItem> removed,
                List<BriefingArticle> articles, Integer leftOut, List<ItemRank> ranks) {
            return new Briefing(standing.country(), span.from(), span.until(), known,
                    new RevisionToken(standing.store(), standing.revision(), copy), complete, sections, removed, articles, leftOut,
                    ranks);
        }
    }
}
