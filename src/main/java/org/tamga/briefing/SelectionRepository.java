package org.tamga.briefing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.claim.AssessmentStatus;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;
import org.tamga.common.Select;

/**
 * Chooses what a briefing tells, and what comes first, by the rule in docs/briefings.md. Points are whole numbers, and nothing is left to
 * chance: equal points go by the later day, then by the key.
 */
@ApplicationScoped
class SelectionRepository {

    /** How many figures a series has at most; those of the latest days, and the one that it is told for. */
    private static final int FIGURES = 12;
    private static final int EVERY_ITEM = Integer.MAX_VALUE;

    /** The rows of a country as known on a day and committed with a revision: at most one of a thing. */
    private static final String VALID = """
            i.country_id = :country and i.known_from <= :known and i.known_until > :known
                and i.revised_from <= :revision and i.revised_until > :revision""";

    /**
     * Of the span: it is of its days, or became news in it. What had ended long before is background, which being reported anew does not
     * make news; what is contested is told all the same. An alliance is of the span while a country belongs to it.
     */
    private static final String IN_SPAN = """
            (i.of_from <= :until and i.of_until >= :from
                or i.section <> 'ALLIANCES' and i.news_on between :from and :until
                    and (i.of_until >= :background or i.section = 'CONTESTED'))""";

    /** What can be chosen. */
    private static final String CANDIDATE = VALID + " and i.section <> 'NONE' and " + IN_SPAN;

    /** That a row among those that can be chosen is looked up in them once more: in PostgreSQL, which reads them once. */
    private static final String CHOSEN_AMONG = "candidate %1$s where";
    /** By its name, in H2, which reads a named query anew wherever it is used. */
    private static final String LOOKED_UP = "briefing_item %1$s where %2$s and";

    /** Under which key a row is told: figures as one series of what they measure, memberships as their alliance. */
    private static final String KEY = """
            case i.section when 'FIGURES' then 'measure:' || i.series when 'ALLIANCES' then 'alliance:' || i.series else i.item end""";

    /** A row of the series that an item is told with: another figure that is told, or what changed between a country and an alliance. */
    private static final String PART = VALID + " and i.section = r.section and i.series = r.series";
    private static final String FIGURE = """
            i.section = 'FIGURES' and not exists (
                select 1
                from briefing_item w
                where %s and w.section = i.section and w.series = i.series and w.item = i.told_with)"""
            .formatted(VALID.replace("i.", "w."));
    private static final String BELONGING = """
            i.section = 'ALLIANCES' and (i.of_from between :from and :until or i.of_until between :from and :until)""";

    private static final String ROOM = Arrays.stream(SectionKind.values()).map(kind -> "when '%s' then %d".formatted(kind, kind.most()))
            .collect(Collectors.joining(" ", "case r.section ", " end"));

    /** What a row tells: read of those that are told alone, as it is far longer than all by which they are chosen and sorted. */
    private static final String CONTENT = """
            (select n.content from briefing_item n
             where n.country_id = :country and n.item = %s and n.known_from = %s and n.revised_from = %s)""";

    private final Database database;

    SelectionRepository(Database database) {
        this.database = database;
    }

    /**
     * What rows are read of.
     *
     * @param country its key
     * @param known as known on this day
     * @param revision as committed with this
     */
    record State(long country, LocalDate known, long revision) {
    }

    /**
     * An item, with one of the rows that its series is made of.
     *
     * @param content what it tells first
     * @param all how many items there would be if the reader had set no limit
     * @param importance the item's place among all, from 1
     * @param revision since which that is as it is
     * @param part what the row of the series tells; null where the item has none
     * @param partRevision since which the row of the series is as it is
     */
    record Chosen(SectionKind section, String key, String content, int all, int importance, long revision, String part,
            Long partRevision) {

        private static Chosen of(Row row) {
            return new Chosen(row.one(SectionKind.class), row.text(), row.text(), row.count(), row.count(), row.number(), row.text(),
                    row.number());
        }
    }

    /**
     * The items in reading order within their sections; one that is told with a series as often as that has rows, in the order of their
     * days. Planned for its span each time: by a plan for any, all items of the country are read.
     *
     * @param items at most so many, the most important ones; null for all
     */
    List<Chosen> select(State state, Span span, Integer items) {
        return Rows.list(in(span, of(state, database.select("""
                with candidate as (
                    select i.item, i.section, i.series, i.told_with, i.of_until, i.voices, i.weight, i.topic, i.known_from, i.revised_from,
                        %1$s as item_key,
                        case when i.section = 'ALLIANCES' and i.of_until > :until then i.of_from
                            when i.section = 'ALLIANCES' or i.occasion then least(i.of_until, :until)
                            else greatest(least(i.of_until, :until), least(i.news_on, :until)) end as last_day,
                        case when i.occasion then 30 else 0 end as worth_of_occasion
                    from briefing_item i
                    where %2$s
                ), told as (
                    select c.*, c.worth_of_occasion + least(c.voices, 4) * 10 + c.weight * 2 + greatest(0, 20 - cast(floor((extract(epoch from cast(:until as date))
                            - extract(epoch from c.last_day)) / (7 * 86400)) as integer)) as worth
                    from candidate c
                    where c.told_with is null or not exists (
                        select 1
                        from %3$s i.item = c.told_with and (i.told_with is null or not exists (
                            select 1
                            from %6$s w.item = i.told_with)))
                ), grouped as (
                    select t.*, t.worth + case when t.section = 'FIGURES' then 10 * (least(cast(
                            count(*) over (partition by t.section, t.item_key) as integer), 3) - 1) else 0 end as worth_in_all,
                        row_number() over (partition by t.section, t.item_key
                            order by case when t.section <> 'ALLIANCES' then t.worth when t.of_until <= :until then 0 else 1 end desc,
                                t.last_day desc, t.item) as place
                    from told t
                ), varied as (
                    select g.*, g.worth_in_all - case when g.topic = '' then 0 else 6 * cast(row_number() over (
                            partition by g.section, g.topic order by g.worth_in_all desc, g.last_day desc, g.item_key) - 1 as integer) end as points
                    from grouped g
                    where g.place = 1
                ), ranked as (
                    select v.*, row_number() over (partition by v.section order by v.points desc, v.last_day desc, v.item_key) as reading
                    from varied v
                ), roomy as (
                    select r.*, row_number() over (order by r.points desc, r.last_day desc, r.item_key) as importance,
                        count(*) over () as of_all
                    from ranked r
                    where r.reading <= %4$s
                ), parts as (
                    select r.section, r.item_key, r.item as head, r.known_from as head_known_from, r.of_all, r.importance, r.revised_from,
                        r.reading, i.known_from as part_known_from, i.revised_from as part_revised_from, i.of_from, i.of_until, i.item,
                        row_number() over (partition by r.item_key order by case when i.item = r.item then 0 else 1 end,
                            i.of_until desc, i.of_from desc, i.item) as place
                    from roomy r
                    left join %5$s
                    where r.importance <= :items
                )
                select p.section, p.item_key, %7$s, p.of_all, p.importance, p.revised_from, %8$s, p.part_revised_from
                from parts p
                where p.place <= :figures
                order by p.section, p.reading, p.of_from, p.of_until, p.item
                """.formatted(KEY, CANDIDATE, again("i"), ROOM, parts(), again("w"),
                CONTENT.formatted("p.head", "p.head_known_from", "p.revised_from"),
                CONTENT.formatted("p.item", "p.part_known_from", "p.part_revised_from")))))
                .with("items", items == null ? EVERY_ITEM : items).with("figures", FIGURES).plannedForItsValues(), Chosen::of);
    }

    private String again(String alias) {
        return (database.isEmbedded() ? LOOKED_UP : CHOSEN_AMONG).formatted(alias, CANDIDATE.replace("i.", alias + "."));
    }

    /** A series may be long, and few of it are told: where the database can, no more of each are read, the latest first. */
    private String parts() {
        return database.isEmbedded() ? "briefing_item i on %s and (%s or %s)".formatted(PART, FIGURE, BELONGING)
                : """
                lateral (
                    (select i.* from briefing_item i where %1$s and (%2$s or %3$s) and i.item = r.item)
                    union all
                    (select i.* from briefing_item i where %1$s and %2$s and i.item <> r.item %4$s)
                    union all
                    (select i.* from briefing_item i where %1$s and %3$s and i.item <> r.item %4$s)) i on true"""
                        .formatted(PART, FIGURE, BELONGING, "order by i.of_until desc, i.of_from desc, i.item limit :figures");
    }

    /**
     * What a row says that was told and is told no more.
     *
     * @param item the thing, and under which key it would be told
     * @param told whether it is of a kind that briefings tell of
     * @param inSpan whether the span has it
     */
    record Fate(String item, String key, String series, boolean told, boolean inSpan, AssessmentStatus status, String toldWith,
            String content) {
    }

    /**
     * What became of these things.
     *
     * @param items their names
     * @param series the measures of those that are told as a series
     */
    List<Fate> fates(State state, Span span, Collection<String> items, Collection<String> series) {
        return Rows.list(in(span, of(state, database.select("""
                select i.item, %2$s, i.series, i.section <> 'NONE', %3$s, i.status, i.told_with, i.content
                from briefing_item i
                where %1$s and (i.item in (:things) or i.series in (:series))
                order by i.item
                """.formatted(VALID, KEY, IN_SPAN)))).with("things", items).with("series", series),
                row -> new Fate(row.text(), row.text(), row.text(), row.flag(), row.flag(), row.one(AssessmentStatus.class), row.text(),
                        row.text()));
    }

    private static Select of(State state, Select query) {
        return query.with("country", state.country()).with("known", state.known()).with("revision",
                state.revision());
    }

    private static Select in(Span span, Select query) {
        return query.with("from", span.from()).with("until", span.until()).with("background",
                span.from().minusYears(1));
    }
}
