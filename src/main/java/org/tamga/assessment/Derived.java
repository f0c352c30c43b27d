package org.tamga.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Up to which revision all that follows from the entries was derived. Whoever commits one and derives what it bears on says so; a release that
 * derives less does not, nor does a migration that brings something new to derive: then the next start looks for what is lacking. What is new
 * since a release that says so itself (`derived_at`) has a column of its own.
 */
@ApplicationScoped
class Derived {

    private final EntityManager database;

    Derived(EntityManager database) {
        this.database = database;
    }

    /** Whether nothing was committed since. */
    boolean isAll() {
        return !database.createNativeQuery("select id from store where lists_ordered_at = revision").getResultList().isEmpty();
    }

    void isAllNow() {
        database.createNativeQuery("update store set lists_ordered_at = revision where lists_ordered_at <> revision").executeUpdate();
    }

    /** What the revision that is being made bears on was derived. */
    void goOn() {
        database.flush();
        database.createNativeQuery("update store set lists_ordered_at = revision where lists_ordered_at = revision - 1").executeUpdate();
    }
}
