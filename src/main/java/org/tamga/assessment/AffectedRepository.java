package org.tamga.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which claims and statements a change of evidence bears on, near and far. */
@ApplicationScoped
public class AffectedRepository {

    private final EntityManager database;

    AffectedRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Asked before a change and after it, both together give what it bears on: a statement may no longer assert what it did, an article no
     * longer carry what it carried.
     */
    public Affected by(EvidenceChange change) {
        var actors = keys(SPEAKING, change.actors());
        var articles = articles(change, actors);
        var claims = new HashSet<>(change.claims());
        claims.addAll(keys(CLAIMS_OF_ARTICLES, articles));
        claims.addAll(keys(CLAIMS_OF_CITATIONS, change.citations()));
        claims.addAll(keys(CLAIMS_OF_STATEMENTS, change.statements()));
        claims.addAll(keys(CLAIMS_OF_ACTORS, actors));
        claims.addAll(keys(CLAIMS_OF_LINKS, change.links()));
        claims.addAll(keys(FURTHER, claims));
        claims.addAll(keys(CONTRADICTED, claims));
        var statements = new HashSet<>(change.statements());
        statements.addAll(keys(Keys.STATEMENTS_OF_ARTICLES, articles));
        statements.addAll(keys(Keys.STATEMENTS_OF_CITATIONS, change.citations()));
        statements.addAll(keys(STATEMENTS_OF_ACTORS, actors));
        return new Affected(claims, statements);
    }

    /** Those touched themselves or in a citation, of a touched source or author; those that carry their texts; and those that share some. */
    private Set<Long> articles(EvidenceChange change, Collection<Long> actors) {
        var outlets = new HashSet<>(change.sources());
        outlets.addAll(keys("select id from source where owner_id in (:keys) or organisation_id in (:keys)", actors));
        var touched = new HashSet<>(change.articles());
        touched.addAll(keys("""
                select id from article where source_id in (:keys)
                union
                select article_id from republication where source_id in (:keys)
                """, outlets));
        touched.addAll(keys("select article_id from citation where id in (:keys)", change.citations()));
        touched.addAll(keys("select article_id from citation where statement_id in (:keys)", change.statements()));
        touched.addAll(keys("""
                select article_id from article_author where author_id in (:keys)
                union
                select r.article_id from republication r join republication_author w on w.republication_id = r.id
                where w.author_id in (:keys)
                """, actors));
        var articles = keys(CARRYING, touched);
        articles.addAll(keys("""
                select of_id from text_reuse where article_id in (:keys)
                union select article_id from text_reuse where of_id in (:keys)
                union select of_id from reuse where article_id in (:keys)
                union select article_id from reuse where of_id in (:keys)
                """, change.articles()));
        return articles;
    }

    /** What a store that was filled before there were assessments lacks. */
    public Affected lacking() {
        return new Affected(
                all("select c.id from claim c where not exists (select 1 from claim_assessment e where e.claim_id = c.id)"),
                all("select s.id from statement s where not exists (select 1 from statement_assessment e where e.statement_id = s.id)"));
    }

    /** These, and all that carry the text of one, straight or through others. */
    private static final String CARRYING = """
            with recursive carrying (id) as (
                select a.id from article a where a.id in (:keys)
                union
                select r.article_id from carrying join republication r on r.original_id = carrying.id
            )
            select id from carrying
            """;

    /** These, and whoever speaks for them, however many steps away: what it says, writes or publishes is said for them. */
    private static final String SPEAKING = """
            with recursive speaking (id) as (
                select a.id from actor a where a.id in (:keys)
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

    private static final String CLAIMS_OF_ARTICLES = """
            select claim_id from citation where claim_id is not null and article_id in (:keys)
            union
            select asserted.claim_id from assertion asserted join citation q on q.statement_id = asserted.statement_id
            where q.article_id in (:keys)
            """;

    private static final String CLAIMS_OF_CITATIONS = """
            select claim_id from citation where claim_id is not null and id in (:keys)
            union
            select asserted.claim_id from assertion asserted join citation q on q.statement_id = asserted.statement_id
            where q.id in (:keys)
            """;

    private static final String CLAIMS_OF_STATEMENTS = "select claim_id from assertion where statement_id in (:keys)";

    private static final String CLAIMS_OF_ACTORS = """
            select q.claim_id from citation q join citation_voice v on v.citation_id = q.id
            where q.claim_id is not null and v.actor_id in (:keys)
            union
            select asserted.claim_id from assertion asserted join statement_voice v on v.statement_id = asserted.statement_id
            where v.actor_id in (:keys)
            union
            select claim_id from claim_participant where role = 'SUBJECT' and actor_id in (:keys)
            """;

    private static final String CLAIMS_OF_LINKS = """
            select from_id from claim_link where id in (:keys)
            union
            select to_id from claim_link where id in (:keys)
            """;

    private static final String STATEMENTS_OF_ACTORS = """
            select q.statement_id from citation q join citation_voice v on v.citation_id = q.id
            where q.statement_id is not null and v.actor_id in (:keys)
            union
            select statement_id from statement_voice where actor_id in (:keys)
            """;

    /** What follows from a claim rests on its evidence. */
    private static final String FURTHER = """
            with recursive broader (id) as (
                select c.id from claim c where c.id in (:keys)
                union
                select l.to_id from broader join claim_link l on l.from_id = broader.id and l.kind = 'REFINES'
            )
            select id from broader
            """;

    /** What contradicts a claim looks at whether that is supported. */
    private static final String CONTRADICTED = """
            select from_id from claim_link where kind in ('NEGATES', 'DIFFERENT_VALUE') and to_id in (:keys)
            union
            select to_id from claim_link where kind in ('NEGATES', 'DIFFERENT_VALUE') and from_id in (:keys)
            """;

    private Set<Long> keys(String sql, Collection<Long> of) {
        return Keys.select(database, sql, of);
    }

    @SuppressWarnings("unchecked")
    private Collection<Long> all(String sql) {
        return database.createNativeQuery(sql, Long.class).getResultList();
    }
}
