package org.tamga.claim;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The statements for which each actor speaks and those that are about it, in the order of lists and with the days on which they are listed: derived from
 * voices, from whom statements are about, and from when on they are known. So how many there are is counted in one index, and a page of
 * those about an actor is read from another.
 */
@ApplicationScoped
class StatementsOfActors {

    private static final String OF_STATEMENTS = """
            insert into statement_of_actor (actor_id, statement_id, as_voice, as_about, listed_from, listed_until, undated, said_sort_from,
                said_sort_until, slug)
            select t.actor_id, s.id, max(t.as_voice) = 1, max(t.as_about) = 1, coalesce(max(e.first_known), date '9999-12-31'),
                coalesce(s.withdrawn_on, date '9999-12-31'), case when s.said_on_edtf is null then 1 else 0 end, s.said_on_sort_from,
                s.said_on_sort_until, s.slug
            from (
                select v.actor_id, v.statement_id, 1 as as_voice, 0 as as_about from statement_voice v %1$s
                union all
                select v.actor_id, v.statement_id, 0, 1 from statement_about v %1$s
            ) t
            join statement s on s.id = t.statement_id
            left join statement_assessment e on e.statement_id = s.id and e.known_from = e.first_known
            group by t.actor_id, s.id
            """;

    private static final String FIRST_KNOWN = """
            coalesce((select e.first_known from statement_assessment e
                where e.statement_id = statement_of_actor.statement_id and e.known_from = e.first_known), date '9999-12-31')""";

    private final KeptRows rows;

    StatementsOfActors(KeptRows rows) {
        this.rows = rows;
    }

    void workOutAll() {
        rows.change("delete from statement_of_actor");
        rows.change(OF_STATEMENTS.formatted(""));
    }

    void workOut(Collection<Long> statements) {
        rows.change(statements, "delete from statement_of_actor where statement_id in (:keys)",
                OF_STATEMENTS.formatted("where v.statement_id in (:keys)"));
    }

    /** Of statements that speak for the same actors as before, but may be known from another day on. */
    void workOutDays(Collection<Long> statements) {
        rows.change(statements, "update statement_of_actor set listed_from = %1$s where statement_id in (:keys) and listed_from <> %1$s"
                .formatted(FIRST_KNOWN));
    }
}
