package org.tamga.bundle.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.tamga.common.Database;
import org.tamga.common.Portions;

/** Where what a bundle names leads on to in the database, step by step: whether the bundle would close a circle, nothing else can tell. */
@ApplicationScoped
class KnownChains {

    private final EntityManager entities;
    private final Database database;

    KnownChains(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
    }

    /** To which broader claims others than this bundle say that claims lead, on the way from these. */
    Map<String, Set<String>> refinements(Collection<String> claims, String bundle) {
        var broader = new HashMap<String, Set<String>>();
        for (var row : rows("""
                with recursive way (id) as (
                    select c.id from claim c where c.slug in (:slugs)
                    union
                    select l.to_id from way %1$s
                )
                select finer.slug, broader.slug as other
                from way
                %1$s
                %2$s
                %3$s
                """.formatted(database.lookedUp("claim_link", "l", "l.from_id = way.id and l.kind = 'REFINES' and l.bundle <> :bundle"),
                database.lookedUp("claim", "finer", "finer.id = l.from_id"), database.lookedUp("claim", "broader", "broader.id = l.to_id")),
                claims, Map.of("bundle", bundle))) {
            broader.computeIfAbsent(row.get(0, String.class), finer -> new TreeSet<>()).add(row.get(1, String.class));
        }
        return broader;
    }

    /** The held original of each republication on the way from these articles. */
    Map<String, String> originals(Collection<String> articles) {
        return pairs("""
                with recursive carried (id) as (
                    select a.id from article a where a.slug in (:slugs)
                    union
                    select r.original_id from carried %1$s
                )
                select a.slug, original.slug as other
                from carried
                %1$s
                %2$s
                %3$s
                """.formatted(database.lookedUp("republication", "r", "r.article_id = carried.id and r.original_id is not null"),
                database.lookedUp("article", "a", "a.id = carried.id"),
                database.lookedUp("article", "original", "original.id = r.original_id")),
                articles);
    }

    /** Whom each actor on the way from these speaks for. */
    Map<String, String> speaksFor(Collection<String> actors) {
        return pairs("""
                with recursive principal (id) as (
                    select a.id from actor a where a.slug in (:slugs)
                    union
                    select a.speaks_for_id from principal %1$s
                )
                select a.slug, other.slug as other
                from principal
                %1$s
                %2$s
                """.formatted(database.lookedUp("actor", "a", "a.id = principal.id and a.speaks_for_id is not null"),
                database.lookedUp("actor", "other", "other.id = a.speaks_for_id")), actors);
    }

    private Map<String, String> pairs(String sql, Collection<String> slugs) {
        var pairs = new HashMap<String, String>();
        rows(sql, slugs, Map.of()).forEach(row -> pairs.put(row.get(0, String.class), row.get(1, String.class)));
        return pairs;
    }

    private List<Tuple> rows(String sql, Collection<String> slugs, Map<String, String> further) {
        var rows = new ArrayList<Tuple>();
        for (var portion : portions(slugs)) {
            var query = entities.createNativeQuery(sql, Tuple.class).setParameter("slugs", portion);
            further.forEach(query::setParameter);
            @SuppressWarnings("unchecked")
            List<Tuple> found = query.getResultList();
            rows.addAll(found);
        }
        return rows;
    }

    /** At least one: what is asked shall not depend on what a bundle happens to lack. No slug is empty. */
    static List<List<String>> portions(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of(List.of("")) : Portions.of(slugs);
    }
}
