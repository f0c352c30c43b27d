package org.tamga.claim;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The measures of which the claims give figures that each actor takes part in, in the order of their list: derived from the claims of actors,
 * so that a page of them is read from an index, however many figures there are.
 */
@ApplicationScoped
class MeasuresOfActors {

    private static final String OF_CLAIMS = """
            insert into measure_of_actor (actor_id, measure_id, slug)
            select distinct x.actor_id, m.id, m.slug
            from claim_of_actor x
            join measure m on m.id = x.measure_id
            where (x.as_subject or x.as_object or x.as_place) %s
                and not exists (select 1 from measure_of_actor k where k.actor_id = x.actor_id and k.measure_id = x.measure_id)
            """;

    /** Those that no other claims give figures of. */
    private static final String OF_THESE_ALONE = """
            delete from measure_of_actor
            where (actor_id, measure_id) in (
                    select x.actor_id, x.measure_id from claim_of_actor x where x.claim_id in (:keys) and x.measure_id is not null)
                and not exists (
                    select 1 from claim_of_actor x
                    where x.actor_id = measure_of_actor.actor_id and x.measure_id = measure_of_actor.measure_id
                        and (x.as_subject or x.as_object or x.as_place) and x.claim_id not in (:keys))
            """;

    private final KeptRows rows;

    MeasuresOfActors(KeptRows rows) {
        this.rows = rows;
    }

    void workOutAll() {
        rows.change("delete from measure_of_actor");
        workOutWhatIsLacking();
    }

    void workOutWhatIsLacking() {
        rows.change(OF_CLAIMS.formatted(""));
    }

    /** To be done before the claims of actors are worked out anew, of which some may be gone then. */
    void forget(Collection<Long> claims) {
        rows.change(claims, OF_THESE_ALONE);
    }

    /** To be done after that. */
    void workOut(Collection<Long> claims) {
        rows.change(claims, OF_CLAIMS.formatted("and x.claim_id in (:keys)"));
    }
}
