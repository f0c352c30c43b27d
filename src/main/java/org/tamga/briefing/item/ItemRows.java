package org.tamga.briefing.item;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.tamga.claim.AssessmentStatus;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.RowSink;
import org.tamga.common.Rows;

/**
 * Keeps what can be told: what is as it was stays as it is, whatever else is closed by the revision that changes it, so that a revision
 * leaves rows only where it makes a difference.
 */
@ApplicationScoped
class ItemRows {

    /** Until which revision a row holds that still does. */
    static final long OPEN = Long.MAX_VALUE;

    /** Days as texts: Hibernate reads those before 1582 by the calendar of their time. */
    private static final String COLUMNS = """
            b.country_id, b.item, cast(b.known_from as varchar), cast(b.known_until as varchar), b.section, b.series, b.told_with,
            cast(b.of_from as varchar), cast(b.of_until as varchar), cast(b.news_on as varchar),
            b.occasion, b.voices, b.weight, b.topic, b.status, b.content, b.revised_from""";

    private static final List<String> INSERTED = List.of("country_id", "item", "known_from", "known_until", "section", "series",
            "told_with",
            "of_from", "of_until", "news_on", "occasion", "voices", "weight", "topic", "status", "content", "revised_from",
            "revised_until");

    private final EntityManager database;
    private final Database reads;
    private final BriefingConfig config;
    private final Clock clock;

    ItemRows(EntityManager database, Database reads, BriefingConfig config, Clock clock) {
        this.database = database;
        this.reads = reads;
        this.config = config;
        this.clock = clock;
    }

    /** A row that still holds, since this revision. */
    private record Open(ItemRow row, long since) {

        static Open of(Row row) {
            return new Open(new ItemRow(row.number(), row.text(), day(row), day(row), row.one(Section.class), row.text(), row.text(),
                    day(row), day(row), day(row), row.flag(), row.count(), row.count(), row.text(), row.one(AssessmentStatus.class),
                    row.text()),
                    row.number());
        }
    }

    private static LocalDate day(Row row) {
        return LocalDate.parse(row.text());
    }

    private record Key(long country, String item, LocalDate knownFrom) {

        static Key of(ItemRow row) {
            return new Key(row.country(), row.item(), row.knownFrom());
        }
    }

    /** These are all rows of these items from now on. */
    void replaceItems(Collection<String> items, Collection<ItemRow> rows) {
        replace(open("b.item in (:of)", items), rows);
    }

    /** These are all rows of these alliances from now on. */
    void replaceAlliances(Collection<String> slugs, Collection<ItemRow> rows) {
        replace(open("b.series in (:of) and b.item like 'alliance:%'", slugs), rows);
    }

    private List<Open> open(String which, Collection<String> of) {
        return Rows.list(reads.select("select %s from briefing_item b where %s and b.revised_until = :open"
                .formatted(COLUMNS, which)).with("of", of).with("open", OPEN), Open::of);
    }

    private void replace(List<Open> open, Collection<ItemRow> rows) {
        var fresh = new HashMap<Key, ItemRow>();
        rows.forEach(row -> fresh.put(Key.of(row), row));
        var revision = revision();
        var overtaken = new ArrayList<Open>();
        for (var each : open) {
            var key = Key.of(each.row);
            if (each.row.equals(fresh.get(key))) {
                fresh.remove(key);
            } else {
                overtaken.add(each);
            }
        }
        database.unwrap(Session.class).doWork(connection -> {
            remove(connection, overtaken.stream().filter(each -> each.since == revision).toList());
            close(connection, overtaken.stream().filter(each -> each.since != revision).toList(), revision);
            insert(connection, fresh.values(), revision);
        });
    }

    /** What this very revision wrote was never read. */
    private static void remove(Connection connection, List<Open> rows) throws SQLException {
        try (var delete = connection.prepareStatement("""
                delete from briefing_item where country_id = ? and item = ? and known_from = ? and revised_from = ?
                """)) {
            for (var each : rows) {
                setKey(delete, 1, each);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static void close(Connection connection, List<Open> rows, long revision) throws SQLException {
        try (var update = connection.prepareStatement("""
                update briefing_item set revised_until = ? where country_id = ? and item = ? and known_from = ? and revised_from = ?
                """)) {
            for (var each : rows) {
                update.setLong(1, revision);
                setKey(update, 2, each);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void setKey(PreparedStatement statement, int at, Open each) throws SQLException {
        statement.setLong(at, each.row.country());
        statement.setString(at + 1, each.row.item());
        statement.setObject(at + 2, each.row.knownFrom());
        statement.setLong(at + 3, each.since);
    }

    private static void insert(Connection connection, Collection<ItemRow> items, long revision) throws SQLException {
        try (var rows = RowSink.of(connection, "briefing_item", INSERTED)) {
            for (var item : items) {
                rows.row(item.country(), item.item(), item.knownFrom(), item.knownUntil(), item.section().name(), item.series(),
                        item.toldWith(), item.ofFrom(), item.ofUntil(), item.newsOn(), item.occasion(), item.voices(), item.weight(),
                        item.topic(), item.status().name(), item.content(), revision, OPEN);
            }
            rows.finish();
        }
    }

    /** The number of the revision that is being made; where none is, of the last. */
    long revision() {
        return ((Number) database.createNativeQuery("select revision from store").getSingleResult()).longValue();
    }

    /** Lets go of what only a reader could want who has not come back for so long. */
    void forgetWhatIsOld() {
        var number = (Number) database.createNativeQuery("select max(r.number) from revision r where r.committed_at < :then")
                .setParameter("then", clock.instant().minus(config.history())).getSingleResult();
        if (number != null) {
            database.createNativeQuery("delete from briefing_item where revised_until <= :number")
                    .setParameter("number", number.longValue()).executeUpdate();
            database.createNativeQuery("update store set briefings_from = :number where briefings_from < :number")
                    .setParameter("number", number.longValue()).executeUpdate();
        }
    }
}
