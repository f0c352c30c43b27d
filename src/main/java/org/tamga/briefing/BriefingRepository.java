package org.tamga.briefing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.ActorRow;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;

/** Reads what a briefing stands on: the country, the state of the store, the weeks that have news, and the articles. */
@ApplicationScoped
class BriefingRepository {

    /**
     * The four latest weeks, Monday to Sunday, that have news of the country, one after the other along the index. That a country belongs
     * to an alliance is a state of things, and its own days make no week.
     */
    private static final String WEEKS = """
            week (place, monday) as (
                select 1, cast(n.latest - cast(extract(isodow from n.latest) as integer) + 1 as date)
                from (select max(i.news_on) as latest
                      from briefing_item i
                      where i.country_id = (select o.country from of_state o) and %1$s) n
                union all
                select w.place + 1, (
                    select cast(max(i.news_on) - cast(extract(isodow from max(i.news_on)) as integer) + 1 as date)
                    from briefing_item i
                    where i.country_id = (select o.country from of_state o) and i.news_on < w.monday and %1$s)
                from week w
                where w.place < 4 and w.monday is not null
            )""".formatted("""
            i.section <> 'NONE' and i.section <> 'ALLIANCES' and i.news_on <= :known
                and i.known_from <= :known and i.known_until > :known
                and i.revised_from <= (select o.revision from of_state o) and i.revised_until > (select o.revision from of_state o)""");

    private final Database database;

    BriefingRepository(Database database) {
        this.database = database;
    }

    /**
     * The country, and the store as it is now.
     *
     * @param from the first revision that a briefing can be made of once more
     * @param firstWeek, lastWeek the Mondays of the first and the last of the latest weeks that have news; null where there are none
     */
    record Standing(String store, long revision, long from, LocalDate firstWeek, LocalDate lastWeek, ActorRow country) {

        private static Standing of(Row row) {
            return new Standing(row.text(), row.number(), row.number(), row.day(), row.day(), ActorRow.of(row));
        }
    }

    /** As known on a day; nothing where no country has the code. */
    Optional<Standing> standing(String code, LocalDate known) {
        return Rows.list(database.select("""
                with recursive of_state (country, revision) as (
                    select a.id, s.revision from store s join actor a on a.code = :code
                ), %s
                select s.name, s.revision, s.briefings_from, (select min(w.monday) from week w), (select max(w.monday) from week w), %s
                from store s
                join actor a on a.code = :code
                """.formatted(WEEKS, ActorRow.COLUMNS)).with("code", code).with("known", known), Standing::of)
                .stream().findFirst();
    }

    /** The latest weeks that had news, as known on a day and committed with a revision: what a reader got who asked for no span. */
    Span weeks(long country, LocalDate known, long revision) {
        return Rows.list(database.select("""
                with recursive of_state (country, revision) as (
                    select cast(:country as bigint), cast(:revision as bigint)
                ), %s
                select min(w.monday), max(w.monday) from week w
                """.formatted(WEEKS)).with("country", country).with("revision", revision).with("known", known),
                row -> Span.ofWeeks(row.day(), row.day(), known)).get(0);
    }

    /**
     * An article, and when anything about it or who publishes it last changed.
     */
    record CitedArticle(BriefingArticle article, long revision) {

        private static CitedArticle of(Row row) {
            var slug = row.text();
            var title = row.text();
            var language = row.text();
            var published = row.date();
            var url = row.text();
            var changed = row.number();
            var source = row.text();
            var sourceSlug = row.text();
            var when = published == null ? null : new When(published.edtf().toString(), published.earliest(), published.latest());
            return new CitedArticle(new BriefingArticle(slug, title, language, when, source, sourceSlug, url), changed);
        }
    }

    /** These articles, by their slugs. */
    Map<String, CitedArticle> articles(Collection<String> slugs) {
        return slugs.isEmpty() ? Map.of() : Rows.bySlug(database.select("""
                select a.slug, a.slug, a.title, a.language, a.published_on_edtf, a.published_on_earliest, a.published_on_latest, a.url,
                    greatest(a.revision, coalesce(s.revision, 0)), s.name, s.slug
                from article a
                left join source s on s.id = a.source_id
                where a.slug in (:slugs)
                """).with("slugs", List.copyOf(slugs)), CitedArticle::of);
    }
}
