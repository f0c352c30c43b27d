package org.tamga.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;

/** Which claims and statements a change of evidence bears on, near and far. */
@ApplicationScoped
public class AffectedRepository {

    /** No key: an empty list has no place in SQL. */
    private static final List<Long> NONE = List.of(-1L);

    private final EntityManager database;

    AffectedRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Asked before a change and after it, both together give what it bears on: a statement may no longer assert what it did, an article no
     * longer carry what it carried.
     */
    public Affected by(EvidenceChange change) {
        if (change.everything()) {
            return new Affected(keys("select id from claim", Map.of()), keys("select id from statement", Map.of()));
        }
        var actors = keys(SPEAKING, Map.of("actors", some(change.actors())));
        var articles = articles(change, actors);
        Map<String, Object> named = Map.of("articles", some(articles), "actors", some(actors), "claims", some(change.claims()),
                "statements", some(change.statements()), "citations", some(change.citations()), "links", some(change.links()));
        var claims = new HashSet<>(keys(CLAIMS, named));
        claims.addAll(keys(FURTHER, Map.of("claims", some(claims))));
        claims.addAll(keys(CONTRADICTED, Map.of("claims", some(claims))));
        return new Affected(claims, keys(STATEMENTS, named));
    }

    /** Those touched themselves or in a citation, of a touched source or author; those that carry their texts; and those that share some. */
    private Set<Long> articles(EvidenceChange change, Collection<Long> actors) {
        var articles = new HashSet<>(keys("""
                with recursive outlet (id) as (
                    select s.id from source s
                    where s.id in (:sources) or s.owner_id in (:actors) or s.organisation_id in (:actors)
                ),
                affected (id) as (
                    select a.id
                    from article a
                    where a.id in (:articles) or a.source_id in (select id from outlet)
                        or a.id in (select q.article_id from citation q where q.id in (:citations) or q.statement_id in (:statements))
                        or a.id in (select w.article_id from article_author w where w.author_id in (:actors))
                        or a.id in (select r.article_id from republication r where r.source_id in (select id from outlet))
                        or a.id in (select r.article_id from republication r join republication_author w on w.republication_id = r.id
                                    where w.author_id in (:actors))
                    union
                    select r.article_id from affected join republication r on r.original_id = affected.id
                )
                select id from affected
                """, Map.of("articles", some(change.articles()), "sources", some(change.sources()), "citations", some(change.citations()),
                "statements", some(change.statements()), "actors", some(actors))));
        var touched = some(change.articles());
        articles.addAll(keys("""
                select of_id from text_reuse where article_id in (:articles)
                union select article_id from text_reuse where of_id in (:articles)
                union select of_id from reuse where article_id in (:articles)
                union select article_id from reuse where of_id in (:articles)
                """, Map.of("articles", touched)));
        return articles;
    }

    /** What a store that was filled before there were assessments lacks. */
    public Affected lacking() {
        return new Affected(
                keys("""
                        select c.id from claim c where not exists (select 1 from claim_assessment e where e.claim_id = c.id)
                        """, Map.of()),
                keys("""
                        select s.id from statement s
                        where not exists (select 1 from statement_assessment e where e.statement_id = s.id)
                        """, Map.of()));
    }

    /** These, and whoever speaks for them, however many steps away: what it says, writes or publishes is said for them. */
    private static final String SPEAKING = """
            with recursive speaking (id) as (
                select a.id from actor a where a.id in (:actors)
                union
                select spokesman.id
                from speaking
                join (
                    select a.id, a.speaks_for_id as principal_id from actor a where a.speaks_for_id is not null
                    union all
                    select t.person_id, t.of_id from tenure t where t.represents
                ) spokesman on spokesman.principal_id = speaking.id
            )
            select id from speaking
            """;

    private static final String CLAIMS = """
            select id from claim where id in (:claims)
            union
            select claim_id from citation where claim_id is not null and (article_id in (:articles) or id in (:citations))
            union
            select asserted.claim_id
            from assertion asserted
            join citation q on q.statement_id = asserted.statement_id
            where q.article_id in (:articles) or q.id in (:citations)
            union
            select claim_id from assertion where statement_id in (:statements)
            union
            select q.claim_id from citation q join citation_voice v on v.citation_id = q.id
            where q.claim_id is not null and (v.actor_id in (:actors) or v.speaker_id in (:actors))
            union
            select asserted.claim_id from assertion asserted join statement_voice v on v.statement_id = asserted.statement_id
            where v.actor_id in (:actors)
            union
            select claim_id from claim_participant where role = 'SUBJECT' and actor_id in (:actors)
            union
            select from_id from claim_link where id in (:links)
            union
            select to_id from claim_link where id in (:links)
            """;

    private static final String STATEMENTS = """
            select id from statement where id in (:statements)
            union
            select statement_id from citation where statement_id is not null and (article_id in (:articles) or id in (:citations))
            union
            select q.statement_id from citation q join citation_voice v on v.citation_id = q.id
            where q.statement_id is not null and (v.actor_id in (:actors) or v.speaker_id in (:actors))
            union
            select statement_id from statement_voice where actor_id in (:actors)
            """;

    /** What follows from a claim rests on its evidence. */
    private static final String FURTHER = """
            with recursive broader (id) as (
                select c.id from claim c where c.id in (:claims)
                union
                select l.to_id from broader join claim_link l on l.from_id = broader.id and l.kind = 'REFINES'
            )
            select id from broader
            """;

    /** What contradicts a claim looks at whether that is supported. */
    private static final String CONTRADICTED = """
            select from_id from claim_link where kind in ('NEGATES', 'DIFFERENT_VALUE') and to_id in (:claims)
            union
            select to_id from claim_link where kind in ('NEGATES', 'DIFFERENT_VALUE') and from_id in (:claims)
            """;

    private static Collection<Long> some(Collection<Long> keys) {
        return keys.isEmpty() ? NONE : keys;
    }

    @SuppressWarnings("unchecked")
    private Collection<Long> keys(String sql, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql, Long.class);
        query.getParameters().stream().map(Parameter::getName).forEach(name -> query.setParameter(name, parameters.get(name)));
        return query.getResultList();
    }
}
