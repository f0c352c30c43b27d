package org.tamga.claim;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.tamga.common.Portions;

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

    private final EntityManager entities;

    MeasuresOfActors(EntityManager entities) {
        this.entities = entities;
    }

    void workOutAll() {
        entities.createNativeQuery("delete from measure_of_actor").executeUpdate();
        workOutWhatIsLacking();
    }

    void workOutWhatIsLacking() {
        entities.createNativeQuery(OF_CLAIMS.formatted("")).executeUpdate();
    }

    /** To be done before the claims of actors are worked out anew, of which some may be gone then. */
    void forget(Collection<Long> claims) {
        run(OF_THESE_ALONE, claims);
    }

    /** To be done after that. */
    void workOut(Collection<Long> claims) {
        run(OF_CLAIMS.formatted("and x.claim_id in (:keys)"), claims);
    }

    private void run(String sql, Collection<Long> claims) {
        for (var portion : Portions.of(claims)) {
            entities.createNativeQuery(sql).setParameter("keys", portion).executeUpdate();
        }
    }
}
