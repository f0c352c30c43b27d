package org.tamga.claim;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.tamga.common.Portions;

/** Changes what is kept of the lists of actors: all of it, or what is kept of some entries, in portions. */
@ApplicationScoped
class KeptRows {

    private final EntityManager entities;

    KeptRows(EntityManager entities) {
        this.entities = entities;
    }

    void change(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    /** One statement after the other for each portion of the keys, which are named {@code :keys} in it. */
    void change(Collection<Long> keys, String... statements) {
        for (var portion : Portions.of(keys)) {
            for (var sql : statements) {
                entities.createNativeQuery(sql).setParameter("keys", portion).executeUpdate();
            }
        }
    }
}
