package org.tamga.claim;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.tamga.common.Portions;

/**
 * The claims that each actor takes part in, kept in the order in which they are listed: derived from claims and their participants, so that
 * a page of an actor's claims is read from an index, however many there are.
 */
@ApplicationScoped
public class ClaimsOfActors {

    private static final String OF_CLAIMS = """
            insert into claim_of_actor (actor_id, claim_id, as_subject, as_object, as_place, as_mentioned, undated, holds_sort_from,
                holds_sort_until, slug)
            select p.actor_id, c.id, max(case when p.role = 'SUBJECT' then 1 else 0 end) = 1,
                max(case when p.role = 'OBJECT' then 1 else 0 end) = 1, max(case when p.role = 'PLACE' then 1 else 0 end) = 1,
                max(case when p.role = 'MENTIONED' then 1 else 0 end) = 1, case when c.holds_edtf is null then 1 else 0 end,
                c.holds_sort_from, c.holds_sort_until, c.slug
            from claim c
            join claim_participant p on p.claim_id = c.id
            %s
            group by p.actor_id, c.id
            """;

    private final EntityManager entities;

    ClaimsOfActors(EntityManager entities) {
        this.entities = entities;
    }

    /** Works out those of all claims anew; what was changed in this transaction must have been flushed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutAll() {
        entities.createNativeQuery("delete from claim_of_actor").executeUpdate();
        entities.createNativeQuery(OF_CLAIMS.formatted("")).executeUpdate();
    }

    /** Works out those of claims that have none, as where a release without them changed the store meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutWhatIsLacking() {
        entities.createNativeQuery(OF_CLAIMS.formatted("where not exists (select 1 from claim_of_actor x where x.claim_id = c.id)"))
                .executeUpdate();
    }

    /** Works out those of these claims anew, by their keys. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(Collection<Long> claims) {
        for (var portion : Portions.of(claims)) {
            entities.createNativeQuery("delete from claim_of_actor where claim_id in (:claims)").setParameter("claims", portion)
                    .executeUpdate();
            entities.createNativeQuery(OF_CLAIMS.formatted("where c.id in (:claims)")).setParameter("claims", portion).executeUpdate();
        }
    }
}
