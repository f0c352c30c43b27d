package org.tamga.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.ActorRow;
import org.tamga.actor.MembershipList;
import org.tamga.common.Database;
import org.tamga.common.Rows;
import org.tamga.common.Standing;

/** Reads what is kept of assessments, and the alliances of those whose voices are counted. */
@ApplicationScoped
public class AssessmentRepository {

    private final Database database;

    AssessmentRepository(Database database) {
        this.database = database;
    }

    /** The assessments of these claims as known on a day; a claim of which nothing was known then is left out. */
    Map<Long, StoredAssessment> ofClaims(Collection<Long> claims, LocalDate known) {
        return stored("claim_assessment", "claim_id", claims, known);
    }

    /** The attributions of these statements as known on a day; a statement of which nothing was known then is left out. */
    Map<Long, StoredAssessment> ofStatements(Collection<Long> statements, LocalDate known) {
        return stored("statement_assessment", "statement_id", statements, known);
    }

    private Map<Long, StoredAssessment> stored(String table, String key, Collection<Long> keys, LocalDate known) {
        return Rows.byKey(database.select("""
                select e.%s, %s
                from %s e
                where e.%s in (:keys) and %s
                """.formatted(key, StoredAssessment.COLUMNS, table, key, Standing.assessed("e"))).with("keys", keys)
                .with(Standing.DAY, known), StoredAssessment::of);
    }

    /**
     * The alliances of which the countries were full members, from which the source of each of these passages publishes, and to which
     * those belong who speak in it: on the day of the statement, or else of the article.
     */
    Map<String, List<ActorRow>> alliances(Collection<String> citations) {
        var found = new LinkedHashMap<String, List<ActorRow>>();
        Rows.list(
                database.select("""
                with recursive carried (slug, spoken_on, article_id) as (
                    select q.slug, t.known_from, q.article_id
                    from citation q
                    join article t on t.id = q.article_id
                    where q.slug in (:slugs)
                    union
                    select carried.slug, carried.spoken_on, r.original_id
                    from carried
                    join republication r on r.article_id = carried.article_id
                    where r.original_id is not null
                )
                select distinct belonging.slug, %s
                from (
                    select carried.slug, publisher.country_id, carried.spoken_on
                    from carried
                    join article t on t.id = carried.article_id
                    left join republication r on r.article_id = t.id
                    join source publisher on publisher.id = case when r.id is null then t.source_id else r.source_id end
                    where r.original_id is null
                    union all
                    select q.slug, case when p.kind = 'COUNTRY' then p.id else p.country_id end, t.known_from
                    from citation q
                    join article t on t.id = q.article_id
                    join citation_voice v on v.citation_id = q.id
                    join actor p on p.id = v.actor_id
                    where q.slug in (:slugs)
                    union all
                    select q.slug, case when p.kind = 'COUNTRY' then p.id else p.country_id end,
                           case when s.said_on_edtf is null or s.said_on_sort_until > t.known_from then t.known_from else s.said_on_sort_until end
                    from citation q
                    join article t on t.id = q.article_id
                    join statement s on s.id = q.statement_id
                    join statement_voice v on v.statement_id = s.id
                    join actor p on p.id = v.actor_id
                    where q.slug in (:slugs)
                ) belonging
                join membership m on m.country_id = belonging.country_id and m.status = 'MEMBER' and %s
                join actor a on a.id = m.alliance_id
                order by belonging.slug, a.slug
                """.formatted(ActorRow.COLUMNS, MembershipList.IN_FORCE.replace(":on", "belonging.spoken_on"))).with("slugs",
                        citations),
                row -> Map.entry(row.text(), ActorRow.of(row)))
                .forEach(each -> found.computeIfAbsent(each.getKey(), slug -> new ArrayList<>()).add(each.getValue()));
        return found;
    }
}
