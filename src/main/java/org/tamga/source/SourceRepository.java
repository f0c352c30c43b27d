package org.tamga.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Database;
import org.tamga.common.Listing;
import org.tamga.common.Order;
import org.tamga.common.Paged;
import org.tamga.common.Rows;
import org.tamga.common.Wanted;

/** Reads sources. */
@ApplicationScoped
public class SourceRepository {

    private final Database database;

    public SourceRepository(Database database) {
        this.database = database;
    }

    /** The sources with these keys. */
    public Map<Long, SourceNode> byKeys(Collection<Long> keys) {
        return Rows.byKey(database.select("""
                select s.id, %s
                from source s
                where s.id in (:keys)
                """.formatted(SourceNode.COLUMNS)).with("keys", keys), SourceNode::of);
    }

    /** The sources with these slugs; a slug that no source has is left out. */
    public Map<String, SourceNode> bySlugs(Collection<String> slugs) {
        return Rows.bySlug(database.select("""
                select s.slug, %s
                from source s
                where s.slug in (:slugs)
                """.formatted(SourceNode.COLUMNS)).with("slugs", slugs), SourceNode::of);
    }

    /** The sources that each of these organisations is. */
    public Map<Long, List<SourceNode>> ofOrganisations(Collection<Long> organisations) {
        return Rows.many(database.select("""
                select s.organisation_id, %s
                from source s
                where s.organisation_id in (:keys)
                order by s.organisation_id, s.slug
                """.formatted(SourceNode.COLUMNS)).with("keys", organisations), SourceNode::of);
    }

    public Paged<SourceNode> page(SourceFilter filter, Order order, Wanted wanted) {
        var listing = new Listing<>(SourceNode.COLUMNS, "source s left join actor c on c.id = s.country_id", order, SourceNode::of);
        if (filter != null) {
            listing.whereIn("s.kind", "kinds", filter.kinds())
                    .whereIn("s.reliability", "reliability", filter.reliabilities())
                    .where("c.code = :country", "country", filter.country() == null ? null : filter.country().toString());
        }
        return listing.page(database, wanted);
    }
}
