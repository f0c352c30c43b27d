package org.tamga.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.tamga.common.Portions;

/** The keys that a statement selects for others, named {@code :keys} in it. */
final class Keys {

    static final String STATEMENTS_OF_ARTICLES = "select statement_id from citation where statement_id is not null and article_id in (:keys)";
    static final String STATEMENTS_OF_CITATIONS = "select statement_id from citation where statement_id is not null and id in (:keys)";

    private Keys() {
    }

    /** In portions: there may be any number, and what is selected is the same, for all together or one by one. */
    @SuppressWarnings("unchecked")
    static Set<Long> select(EntityManager database, String sql, Collection<Long> of) {
        var keys = new HashSet<Long>();
        for (var portion : Portions.of(of)) {
            keys.addAll(database.createNativeQuery(sql, Long.class).setParameter("keys", portion).getResultList());
        }
        return keys;
    }
}
