package org.tamga.benchmark.spring;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement of SQL. */
@Repository
class Sql {

    private static final String KEYS = "cast(:keys as bigint[])";
    private static final String IN_FORCE = """
            m.status <> 'WITHDRAWN' and (m.since_edtf is null or m.since_sort_until <= :on)
              and (m.until_edtf is null or m.until_sort_until > :on)""";
    /** What is kept of the lists of actors says itself on which days they have it. */
    private static final String LISTED = "x.actor_id = :key and x.listed_from <= :day and x.listed_until > :day";
    private static final String TAKES_PART = "(x.as_subject or x.as_object or x.as_place)";
    private static final String CITATIONS = """
            citation q
            join article a on a.id = q.article_id
            where a.known_from <= :day and (q.withdrawn_on is null or q.withdrawn_on > :day)
              and (a.withdrawn_on is null or a.withdrawn_on > :day)""";

    private final JdbcClient jdbc;

    Sql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Rows.Actor country(String code) {
        return jdbc.sql("select " + Rows.Actor.COLUMNS + " from actor a where a.code = :code").param("code", code)
                .query((row, at) -> Rows.Actor.of(row)).optional().orElse(null);
    }

    Map<Long, Rows.Actor> actors(Collection<Long> keys) {
        return one("select " + Rows.Actor.COLUMNS + " from actor a where a.id = any(" + KEYS + ")", keys, (row, at) -> Rows.Actor.of(row));
    }

    List<Rows.AllianceEdge> alliances(long country, LocalDate on, int first) {
        return jdbc.sql("select m.status, m.since_edtf, m.since_earliest, m.since_latest, m.until_edtf, m.until_earliest, m.until_latest, "
                + Rows.Actor.COLUMNS + " from membership m join actor a on a.id = m.alliance_id where m.country_id = :key and " + IN_FORCE
                + " order by a.slug, m.since_sort_from, m.until_sort_until, m.status limit :first")
                .param("key", country).param("on", on).param("first", first).query((row, at) -> Rows.AllianceEdge.of(row)).list();
    }

    int alliancesCount(long country, LocalDate on) {
        return jdbc.sql("select count(*) from membership m where m.country_id = :key and " + IN_FORCE).param("key", country)
                .param("on", on).query(Integer.class).single();
    }

    Map<Long, String> abbreviations(Collection<Long> keys) {
        return one("""
                select n.actor_id as id, n.name from actor_name n
                where n.actor_id = any(%s) and n.kind = 'ABBREVIATION' and split_part(n.language, '-', 1) = 'en'
                order by n.place desc""".formatted(KEYS), keys, (row, at) -> row.getString("name"));
    }

    List<Rows.Statement> statements(long actor, int first) {
        return jdbc.sql("""
                select s.id, s.slug, s.text, s.quote, s.said_on_edtf, s.said_on_earliest, s.said_on_latest, s.speaker_id
                from statement_voice v
                join statement s on s.id = v.statement_id
                join statement_assessment e on e.statement_id = s.id and e.known_from <= :day and e.known_until > :day
                where v.actor_id = :key and (s.withdrawn_on is null or s.withdrawn_on > :day)
                order by v.undated, v.said_sort_from desc, v.said_sort_until desc, v.slug desc limit :first""")
                .param("key", actor).param("day", today()).param("first", first).query((row, at) -> Rows.Statement.of(row)).list();
    }

    int statementsCount(long actor) {
        return jdbc.sql("select count(*) from statement_of_actor x where x.as_voice and " + LISTED).param("key", actor)
                .param("day", today()).query(Integer.class).single();
    }

    Map<Long, List<Rows.Actor>> about(Collection<Long> keys) {
        return many("select x.statement_id as parent, " + Rows.Actor.COLUMNS + " from statement_about x join actor a on a.id = x.actor_id"
                + " where x.statement_id = any(" + KEYS + ") order by x.statement_id, x.place", keys, (row, at) -> Rows.Actor.of(row));
    }

    List<Rows.Claim> claims(long actor, int first) {
        return jdbc.sql("""
                select c.id, c.slug, c.text, c.kind, c.holds_edtf, c.holds_earliest, c.holds_latest, c.measure_id, c.quantity_low,
                  c.quantity_high, c.quantity_comparator, c.quantity_unit, c.quantity_as_of_edtf, c.quantity_as_of_earliest,
                  c.quantity_as_of_latest
                from claim_of_actor x
                join claim c on c.id = x.claim_id
                join claim_assessment e on e.claim_id = c.id and e.known_from <= :day and e.known_until > :day
                where x.actor_id = :key and %s and (c.withdrawn_on is null or c.withdrawn_on > :day)
                order by x.holds_sort_from, x.holds_sort_until, x.slug limit :first""".formatted(TAKES_PART))
                .param("key", actor).param("day", today()).param("first", first).query((row, at) -> Rows.Claim.of(row)).list();
    }

    int claimsCount(long actor) {
        return jdbc.sql("select count(*) from claim_of_actor x where %s and %s".formatted(LISTED, TAKES_PART)).param("key", actor)
                .param("day", today()).query(Integer.class).single();
    }

    Map<Long, List<String>> topics(Collection<Long> keys) {
        return many("select x.claim_id as parent, t.slug from claim_topic x join topic t on t.id = x.topic_id where x.claim_id = any(" + KEYS
                + ") order by x.claim_id, t.slug", keys, (row, at) -> row.getString("slug"));
    }

    Map<Long, List<Rows.Participant>> participants(Collection<Long> keys) {
        return many("select p.claim_id as parent, p.role, p.actor_id from claim_participant p where p.claim_id = any(" + KEYS
                + ") order by p.claim_id, p.place", keys, (row, at) -> new Rows.Participant(row.getString("role"), row.getLong("actor_id")));
    }

    Map<Long, Rows.Measure> measures(Collection<Long> keys) {
        return one("select m.id, m.slug from measure m where m.id = any(" + KEYS + ")", keys,
                (row, at) -> new Rows.Measure(row.getLong("id"), row.getString("slug")));
    }

    Map<Long, Rows.Assessment> assessments(Collection<Long> keys) {
        return jdbc.sql("""
                select e.claim_id as id, e.status, e.denied_by_subject, e.denied_by_others, e.contradicted, e.credibility,
                  e.supporting_articles, e.supporting_sources, e.supporting_min, e.supporting_max, e.denying_articles, e.denying_sources,
                  e.denying_min, e.denying_max
                from claim_assessment e where e.claim_id = any(%s) and e.known_from <= :day and e.known_until > :day""".formatted(KEYS))
                .param("keys", array(keys)).param("day", today())
                .query((row, at) -> Map.entry(row.getLong("id"), Rows.Assessment.of(row))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<Long, List<Rows.Citation>> citations(String of, Collection<Long> keys, int first) {
        return jdbc.sql("""
                select each.id as parent, l.* from unnest(%1$s) each (id) cross join lateral (
                  select q.id, q.slug, q.paragraph, q.stance, q.voice, q.hedged, q.article_id
                  from %2$s and q.%3$s = each.id
                  order by a.published_on_sort_from, a.published_on_sort_until, a.slug, q.paragraph, q.slug limit :first) l"""
                .formatted(KEYS, CITATIONS, of)).param("keys", array(keys)).param("day", today()).param("first", first)
                .query((row, at) -> Map.entry(row.getLong("parent"), Rows.Citation.of(row))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<Long, Integer> citationsCount(String of, Collection<Long> keys) {
        return jdbc.sql("select q.%1$s as parent, count(*) as n from %2$s and q.%1$s = any(%3$s) group by 1".formatted(of, CITATIONS, KEYS))
                .param("keys", array(keys)).param("day", today()).query((row, at) -> Map.entry(row.getLong("parent"), row.getInt("n")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<Long, List<Rows.Actor>> attributedTo(Collection<Long> keys) {
        return many("select x.citation_id as parent, " + Rows.Actor.COLUMNS
                + " from citation_attributed_to x join actor a on a.id = x.actor_id where x.citation_id = any(" + KEYS
                + ") order by x.citation_id, x.place", keys, (row, at) -> Rows.Actor.of(row));
    }

    Map<Long, Rows.Article> articles(Collection<Long> keys) {
        return one("""
                select a.id, a.slug, a.title, a.published_on_edtf, a.published_on_earliest, a.published_on_latest, a.source_id
                from article a where a.id = any(%s)""".formatted(KEYS), keys, (row, at) -> Rows.Article.of(row));
    }

    Map<Long, Rows.Source> sources(Collection<Long> keys) {
        return one("select s.id, s.slug, s.name, s.kind, s.country_id from source s where s.id = any(" + KEYS + ")", keys,
                (row, at) -> Rows.Source.of(row));
    }

    private <T> Map<Long, T> one(String sql, Collection<Long> keys, RowMapper<T> mapper) {
        var found = new HashMap<Long, T>();
        jdbc.sql(sql).param("keys", array(keys)).query(row -> {
            found.put(row.getLong("id"), mapper.mapRow(row, 0));
        });
        return found;
    }

    private <T> Map<Long, List<T>> many(String sql, Collection<Long> keys, RowMapper<T> mapper) {
        var found = new HashMap<Long, List<T>>();
        jdbc.sql(sql).param("keys", array(keys)).query(row -> {
            found.computeIfAbsent(row.getLong("parent"), key -> new ArrayList<>()).add(mapper.mapRow(row, 0));
        });
        return found;
    }

    private static String array(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
