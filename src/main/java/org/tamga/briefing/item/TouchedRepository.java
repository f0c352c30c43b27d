package org.tamga.briefing.item;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;

import org.tamga.assessment.Affected;
import org.tamga.common.Portions;

/** Which claims and statements are told otherwise after a change, though the evidence on them is what it was. */
@ApplicationScoped
class TouchedRepository {

    private final EntityManager database;

    TouchedRepository(EntityManager database) {
        this.database = database;
    }

    /** Those that speak of the same thing as what was assessed anew, and those whose topics, measures or actors the revision changed. */
    Affected besides(Affected assessed, long revision) {
        Map<String, Object> now = Map.of("revision", revision);
        var claims = new HashSet<>(keys(CLAIMS, now));
        for (var portion : Portions.of(assessed.claims())) {
            claims.addAll(keys(RIVALS, Map.of("claims", portion)));
        }
        return new Affected(claims, keys(STATEMENTS, now));
    }

    /** Those that have something to tell of a country, and nothing that is told. */
    Affected lacking() {
        return new Affected(keys(CLAIMS_WITHOUT, Map.of()), keys(STATEMENTS_WITHOUT, Map.of()));
    }

    private static final String RIVALS = """
            with recursive broader (id) as (
                select l.to_id from claim_link l where l.kind = 'REFINES' and l.from_id in (:claims)
                union
                select l.to_id from broader join claim_link l on l.from_id = broader.id and l.kind = 'REFINES'
            )
            select id from broader
            union
            select l.to_id from claim_link l where l.kind in ('NEGATES', 'DIFFERENT_VALUE', 'SAME_EVENT') and l.from_id in (:claims)
            union
            select l.from_id from claim_link l where l.kind in ('NEGATES', 'DIFFERENT_VALUE', 'SAME_EVENT') and l.to_id in (:claims)
            """;

    private static final String CLAIMS = """
            select f.claim_id from claim_topic f join topic t on t.id = f.topic_id where t.revision = :revision
            union
            select c.id from claim c join measure m on m.id = c.measure_id where m.revision = :revision
            union
            select p.claim_id from claim_participant p join actor a on a.id = p.actor_id where a.revision = :revision
            """;

    private static final String STATEMENTS = """
            select f.statement_id from statement_topic f join topic t on t.id = f.topic_id where t.revision = :revision
            union
            select b.statement_id from statement_about b join actor a on a.id = b.actor_id where a.revision = :revision
            """;

    private static final String CLAIMS_WITHOUT = """
            select c.id
            from claim c
            where exists (select 1 from claim_assessment e where e.claim_id = c.id and e.status <> 'NOT_ASSESSED')
                and exists (select 1 from claim_participant p join actor a on a.id = p.actor_id
                            where p.claim_id = c.id and p.role <> 'MENTIONED' and (a.kind = 'COUNTRY' or a.country_id is not null))
                and not exists (select 1 from briefing_item b where b.item = 'claim:' || c.slug)
            """;

    private static final String STATEMENTS_WITHOUT = """
            select s.id
            from statement s
            where exists (select 1 from statement_assessment e where e.statement_id = s.id and e.status <> 'NOT_ASSESSED')
                and (exists (select 1 from statement_about b join actor a on a.id = b.actor_id
                             where b.statement_id = s.id and (a.kind = 'COUNTRY' or a.country_id is not null))
                    or exists (select 1 from statement_voice v join actor a on a.id = v.actor_id
                               where v.statement_id = s.id and a.kind = 'COUNTRY'))
                and not exists (select 1 from briefing_item b where b.item = 'statement:' || s.slug)
            """;

    @SuppressWarnings("unchecked")
    private Collection<Long> keys(String sql, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql, Long.class);
        query.getParameters().stream().map(Parameter::getName).forEach(name -> query.setParameter(name, parameters.get(name)));
        return query.getResultList();
    }
}
