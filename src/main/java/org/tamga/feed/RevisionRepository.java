package org.tamga.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.tamga.common.Direction;
import org.tamga.common.Listing;
import org.tamga.common.Order;
import org.tamga.common.OrderKey;
import org.tamga.common.Paged;
import org.tamga.common.RevisionToken;
import org.tamga.common.Row;
import org.tamga.common.Rows;
import org.tamga.common.Wanted;

/** Reads what was committed. */
@ApplicationScoped
public class RevisionRepository {

    private final EntityManager database;

    public RevisionRepository(EntityManager database) {
        this.database = database;
    }

    /** The last committed revision; empty before the first. */
    public Optional<RevisionView> latest() {
        return Rows.list(database.createNativeQuery("""
                select store.name, r.number, r.committed_at, r.kind, r.ordered_by, r.summary, r.bundle
                from store
                join revision r on r.number = store.revision
                """), RevisionRepository::revision).stream().findFirst();
    }

    /**
     * Revisions in their order.
     *
     * @param after the number before the first
     * @param upTo the number of the last
     * @param most how many at most
     */
    public List<RevisionView> between(long after, long upTo, int most) {
        return Rows.list(database.createNativeQuery("""
                select store.name, r.number, r.committed_at, r.kind, r.ordered_by, r.summary, r.bundle
                from revision r
                cross join store
                where r.number > :after and r.number <= :upTo
                order by r.number
                """).setParameter("after", after).setParameter("upTo", upTo).setMaxResults(most), RevisionRepository::revision);
    }

    private static RevisionView revision(Row row) {
        var store = row.text();
        var number = row.number();
        return new RevisionView(new RevisionToken(store, number), number.toString(), row.instant(), row.one(RevisionKind.class),
                row.text(), row.text(), row.text(), number);
    }

    /** What each of these revisions changed, by type and slug. */
    public Map<Long, Paged<ChangeView>> changes(Collection<Long> revisions, Wanted wanted) {
        var byObject = new Order("OBJECT", List.of(
                OrderKey.text("h.object_type", Direction.ASC),
                OrderKey.text("h.slug", Direction.ASC),
                OrderKey.number("h.id", Direction.ASC)));
        return new Listing<>("h.kind, h.object_type, h.slug", "revision_change h", byObject,
                row -> new ChangeView(row.one(ChangeKind.class), row.text(), row.text()))
                .pages(database, "h.revision", revisions, wanted);
    }
}
