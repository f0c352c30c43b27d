package org.tamga.feed;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Numbers the changes of the store, one after the other: whoever changes data first takes the lock, and keeps it until the transaction
 * ends, so that numbers have no gaps and nobody reads what another is about to change.
 */
@ApplicationScoped
public class Revisions {

    private static final int THE_STORE = 1;

    private final EntityManager entities;
    private final Clock clock;
    private final Event<Committed> committed;
    private final NewestRevision newest;

    Revisions(EntityManager entities, Clock clock, Event<Committed> committed, NewestRevision newest) {
        this.entities = entities;
        this.clock = clock;
        this.committed = committed;
        this.newest = newest;
    }

    /**
     * Waits until nobody else changes data, and keeps others from it until the transaction ends. The store gets its name here, at its
     * first use.
     *
     * @return the store, with the number of the last revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Store lock() {
        // In plain SQL: what Hibernate says to PostgreSQL for a pessimistic lock (for no key update of ...), H2 does not read.
        entities.createNativeQuery("select id from store for update").getSingleResult();
        var store = entities.find(Store.class, THE_STORE);
        entities.refresh(store);
        if (store.name.isEmpty()) {
            store.name = UUID.randomUUID().toString();
        }
        return store;
    }

    /**
     * The next revision, in the transaction that changes the data and took the {@link #lock()}.
     *
     * @param orderedBy on whose order: an account, or "start-up" for the process itself
     * @param summary what was done, as a person would say it
     * @param bundle the bundle that was loaded; null where none was
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Revision next(RevisionKind kind, String orderedBy, String summary, String bundle) {
        var store = entities.find(Store.class, THE_STORE);
        var last = entities.find(Revision.class, store.revision);
        store.revision++;
        var revision = new Revision();
        revision.number = store.revision;
        revision.kind = kind;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // A clock may have been put back: no change was made before the one that it follows.
        revision.committedAt = last != null && now.isBefore(last.committedAt) ? last.committedAt : now;
        revision.orderedBy = orderedBy;
        revision.summary = summary;
        revision.bundle = bundle;
        entities.persist(revision);
        committed.fire(new Committed(revision.number));
        return revision;
    }

    /**
     * Puts on record that a revision changed an object.
     *
     * @param objectType the type as the GraphQL schema names it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Revision revision, ChangeKind kind, String objectType, String slug) {
        var change = new RevisionChange();
        change.revision = revision;
        change.kind = kind;
        change.objectType = objectType;
        change.slug = slug;
        entities.persist(change);
    }

    /** Names the store if nobody has, so that it has a name before anything is loaded. Where it has one, nothing starts Hibernate to see it. */
    public void nameStore() {
        if (newest.read().store().isEmpty()) {
            QuarkusTransaction.requiringNew().run(this::lock);
        }
    }
}
