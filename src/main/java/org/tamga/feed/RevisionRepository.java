package org.tamga.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Database;
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

    private final Database database;

    public RevisionRepository(Database database) {
        this.database = database;
    }

    /** The last committed revision; empty before the first. */
    public Optional<RevisionView> latest() {
        return Rows.list(database.select("""
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
        return Rows.list(database.select("""
                select store.name, r.number, r.committed_at, r.kind, r.ordered_by, r.summary, r.bundle
                from revision r
                cross join store
                where r.number > :after and r.number <= :upTo
                order by r.number
                """).with("after", after).with("upTo", upTo).most(most), RevisionRepository::revision);
    }

    private static RevisionView revision(Row row) {
        var store = row.text();
        var number = row.number();
        return new RevisionView(new RevisionToken(store, number), number.toString(), row.instant(), row.one(RevisionKind.class),
                row.text(), row.text(), row.text(), number);
    }

    /** The revisions with these numbers. */
    public Map<Long, RevisionView> byNumbers(Collection<Long> numbers) {
        return Rows.byKey(database.select("""
                select r.number, store.name, r.number, r.committed_at, r.kind, r.ordered_by, r.summary, r.bundle
                from revision r
                cross join store
                where r.number in (:numbers)
                """).with("numbers", numbers), RevisionRepository::revision);
    }

    /** What each of these revisions changed, by type and slug. */
    public Map<Long, Paged<ChangeView>> changes(Collection<Long> revisions, Wanted wanted) {
        var byObject = new Order("OBJECT", List.of(
                OrderKey.text("h.object_type", Direction.ASC),
                OrderKey.text("h.slug", Direction.ASC),
                OrderKey.number("h.id", Direction.ASC)));
        return listing(byObject).pages(database, "h.revision", revisions, wanted);
    }

    /**
     * What was changed after a revision, in the order in which it was: revision by revision, and within one in the order in which it
     * recorded its changes. A cursor knows its store, and one from its future, as a store that was put back from a copy may meet, is none:
     * whoever read on from there would miss what is committed in between.
     *
     * @param after the number of that revision
     * @param now the newest revision
     */
    Paged<ChangeView> changes(long after, RevisionToken now, ChangeFilter filter, Wanted wanted) {
        var asCommitted = new Order("COMMITTED " + now.store(), List.of(
                new OrderKey("h.revision", Direction.ASC, number -> upTo(now.number(), Long.parseLong(number))),
                OrderKey.number("h.id", Direction.ASC)));
        var listing = listing(asCommitted).where("h.revision > :since", "since", after);
        if (filter != null) {
            listing.whereIn("h.kind", "kinds", filter.kinds())
                    .where("h.object_type in (:types)", "types", filter.checked().objectTypes())
                    .where(ChangesAbout.THE_ACTOR, "actor", filter.actor())
                    .where(ChangesAbout.THE_COUNTRY, "country", filter.country() == null ? null : filter.country().toString())
                    .where(ChangesAbout.THE_CLAIM, "claim", filter.claim());
        }
        return listing.page(database, wanted);
    }

    private static long upTo(long newest, long number) {
        if (number > newest) {
            throw new IllegalArgumentException("not committed yet");
        }
        return number;
    }

    private static Listing<ChangeView> listing(Order order) {
        return new Listing<>(ChangeView.COLUMNS, "revision_change h", order, ChangeView::of);
    }
}
