package org.tamga.claim;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The claims that each actor takes part in, kept in the order in which they are listed and with the days on which they are: derived from
 * claims, their participants and from when on they are known. So a page of an actor's claims is read from an index, and how many there are is
 * counted in one, however many that is (docs/decisions/0026).
 */
@ApplicationScoped
class ClaimsOfActors {

    private static final String OF_CLAIMS = """
            insert into claim_of_actor (actor_id, claim_id, as_subject, as_object, as_place, as_mentioned, undated, holds_sort_from,
                holds_sort_until, slug, measure_id, listed_from, listed_until)
            select p.actor_id, c.id, max(case when p.role = 'SUBJECT' then 1 else 0 end) = 1,
                max(case when p.role = 'OBJECT' then 1 else 0 end) = 1, max(case when p.role = 'PLACE' then 1 else 0 end) = 1,
                max(case when p.role = 'MENTIONED' then 1 else 0 end) = 1, case when c.holds_edtf is null then 1 else 0 end,
                c.holds_sort_from, c.holds_sort_until, c.slug, c.measure_id, coalesce(max(e.first_known), date '9999-12-31'),
                coalesce(c.withdrawn_on, date '9999-12-31')
            from claim c
            join claim_participant p on p.claim_id = c.id
            left join claim_assessment e on e.claim_id = c.id and e.known_from = e.first_known
            %s
            group by p.actor_id, c.id
            """;

    /** The first day that anything is known of the claim; the last of all where nothing is any more. */
    private static final String FIRST_KNOWN = """
            coalesce((select e.first_known from claim_assessment e
                where e.claim_id = claim_of_actor.claim_id and e.known_from = e.first_known), date '9999-12-31')""";

    /** That it is another; looked up for each of all rows it would take ten times as long. */
    private static final String OTHERWISE = """
            exists (select 1 from claim_assessment e where e.claim_id = claim_of_actor.claim_id and e.known_from = e.first_known
                        and e.first_known <> claim_of_actor.listed_from)""";

    private final KeptRows rows;

    ClaimsOfActors(KeptRows rows) {
        this.rows = rows;
    }

    void workOutAll() {
        rows.change("delete from claim_of_actor");
        rows.change(OF_CLAIMS.formatted(""));
    }

    /** Those of claims that have none, and what a release has left out that knew less of a row. */
    void workOutWhatIsLacking() {
        rows.change(OF_CLAIMS.formatted("where not exists (select 1 from claim_of_actor x where x.claim_id = c.id)"));
        rows.change("update claim_of_actor set listed_from = %s where %s".formatted(FIRST_KNOWN, OTHERWISE));
        rows.change("""
                update claim_of_actor set listed_from = date '9999-12-31'
                where listed_from <> date '9999-12-31'
                    and not exists (select 1 from claim_assessment e where e.claim_id = claim_of_actor.claim_id)
                """);
        rows.change("""
                update claim_of_actor set
                    measure_id = (select c.measure_id from claim c where c.id = claim_of_actor.claim_id),
                    listed_until = (select coalesce(c.withdrawn_on, date '9999-12-31') from claim c where c.id = claim_of_actor.claim_id)
                where exists (select 1 from claim c where c.id = claim_of_actor.claim_id
                        and (coalesce(c.withdrawn_on, date '9999-12-31') <> claim_of_actor.listed_until
                            or c.measure_id is not null and claim_of_actor.measure_id is null))
                """);
    }

    void workOut(Collection<Long> claims) {
        rows.change(claims, "delete from claim_of_actor where claim_id in (:keys)", OF_CLAIMS.formatted("where c.id in (:keys)"));
    }

    /** Of claims that say what they said, but may be known from another day on. */
    void workOutDays(Collection<Long> claims) {
        rows.change(claims,
                "update claim_of_actor set listed_from = %1$s where claim_id in (:keys) and listed_from <> %1$s".formatted(FIRST_KNOWN));
    }
}
