package org.tamga.bundle.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.tamga.common.Portions;

/** Where what a bundle names leads on to in the database, step by step: whether the bundle would close a circle, nothing else can tell. */
@ApplicationScoped
class KnownChains {

    private final EntityManager database;

    KnownChains(EntityManager database) {
        this.database = database;
    }

    /** The slugs of the refinements by which these claims lead to broader ones. */
    List<String> refinements(Collection<String> claims) {
        return rows("""
                with recursive broader (id) as (
                    select c.id from claim c where c.slug in (:slugs)
                    union
                    select l.to_id from broader join claim_link l on l.from_id = broader.id and l.kind = 'REFINES'
                )
                select l.slug from broader join claim_link l on l.from_id = broader.id and l.kind = 'REFINES'
                """, claims).stream().map(row -> row.get(0, String.class)).toList();
    }

    /** The held original of each republication on the way from these articles. */
    Map<String, String> originals(Collection<String> articles) {
        return pairs("""
                with recursive carried (id) as (
                    select a.id from article a where a.slug in (:slugs)
                    union
                    select r.original_id from carried join republication r on r.article_id = carried.id where r.original_id is not null
                )
                select a.slug, original.slug
                from carried
                join article a on a.id = carried.id
                join republication r on r.article_id = a.id
                join article original on original.id = r.original_id
                """, articles);
    }

    /** Whom each actor on the way from these speaks for. */
    Map<String, String> speaksFor(Collection<String> actors) {
        return pairs("""
                with recursive principal (id) as (
                    select a.id from actor a where a.slug in (:slugs)
                    union
                    select a.speaks_for_id from principal join actor a on a.id = principal.id where a.speaks_for_id is not null
                )
                select a.slug, other.slug
                from principal
                join actor a on a.id = principal.id
                join actor other on other.id = a.speaks_for_id
                """, actors);
    }

    private Map<String, String> pairs(String sql, Collection<String> slugs) {
        var pairs = new HashMap<String, String>();
        rows(sql, slugs).forEach(row -> pairs.put(row.get(0, String.class), row.get(1, String.class)));
        return pairs;
    }

    private List<Tuple> rows(String sql, Collection<String> slugs) {
        var rows = new ArrayList<Tuple>();
        for (var portion : portions(slugs)) {
            @SuppressWarnings("unchecked")
            List<Tuple> found = database.createNativeQuery(sql, Tuple.class).setParameter("slugs", portion).getResultList();
            rows.addAll(found);
        }
        return rows;
    }

    /** At least one: what is asked shall not depend on what a bundle happens to lack. No slug is empty. */
    static List<List<String>> portions(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of(List.of("")) : Portions.of(slugs);
    }
}
