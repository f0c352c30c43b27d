package org.tamga.bundle.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.tamga.bundle.read.BundleReader;
import org.tamga.bundle.read.ClassPathPlace;
import org.tamga.common.Room;

/** Whether a sample can be made in a store: it holds the dataset that comes with Tamga, nothing else, and has room. */
@ApplicationScoped
class SampleGround {

    static final String MADE_UP = "Made up a sample of ";

    private static final Logger LOG = Logger.getLogger("org.tamga.sample");

    private static final String REVISION = "revision";
    private static final String MADE = "select number from revision where bundle = ? and summary = ?";
    private static final String OTHERS = """
            select summary from revision where bundle is null or bundle <> ? order by number fetch first 1 row only
            """;
    private static final String ANY = "select number from revision fetch first 1 row only";

    private final DataSource database;
    private final BundleReader reader;
    private final Room room;

    SampleGround(DataSource database, BundleReader reader, Room room) {
        this.database = database;
        this.reader = reader;
        this.room = room;
    }

    /** What the revision says that made it. */
    static String summary(SampleSize size) {
        return MADE_UP + "%s.".formatted(size);
    }

    /** The number of the revision that made this very sample; nothing where there is none. */
    Optional<Long> revisionOf(SampleSize size) {
        return read(connection -> revisionOf(connection, size));
    }

    private static Optional<Long> revisionOf(Connection connection, SampleSize size) throws SQLException {
        return first(connection, MADE, Sample.BUNDLE, summary(size)).map(Long::valueOf);
    }

    /**
     * Before anything is written, tables and the dataset included: what there is may be no database yet, or one without tables.
     *
     * @throws SampleRefused where it is known already that it can't
     */
    void checkFirst(SampleSize size) {
        var left = room.left();
        if (left.isEmpty()) {
            LOG.infof("How much room the database has can't be seen from here; %s are needed", inWords(bytes(size)));
        }
        if (room.isBare() || read(connection -> isEmpty(connection))) {
            checkRoom(size + " and the dataset that they are about", bytes(size) + SampleSize.BYTES_OF_DATASET, left);
        } else if (revisionOf(size).isEmpty()) {
            read(this::checkAlone);
            checkRoom(size.toString(), bytes(size), left);
        }
    }

    /** @throws SampleRefused where it can't, now that tables and dataset are there */
    void check(SampleSize size) {
        if (read(connection -> isEmpty(connection))) {
            throw new SampleRefused("found an empty store, expected one with the dataset that comes with Tamga, whose countries a sample "
                    + "is about (tamga.bundle.built-in=true)");
        }
        read(this::checkAlone);
        checkRoom(size.toString(), bytes(size), room.left());
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), REVISION, null)) {
            return !tables.next() || first(connection, ANY).isEmpty();
        }
    }

    private Void checkAlone(Connection connection) throws SQLException {
        var builtIn = reader.name(new ClassPathPlace("dataset")).orElseThrow();
        first(connection, OTHERS, builtIn).ifPresent(other -> {
            throw new SampleRefused("found a store that has other data (\"%s\"), expected one of its own".formatted(other));
        });
        return null;
    }

    private long bytes(SampleSize size) {
        return size.bytes(room.isEmbedded());
    }

    /** @param left nothing where nobody knows */
    static void checkRoom(String what, long bytes, OptionalLong left) {
        if (left.isPresent() && left.getAsLong() < bytes) {
            throw new SampleRefused("found %s of room where the database keeps its files, expected %s for %s"
                    .formatted(inWords(left.getAsLong()), inWords(bytes), what));
        }
    }

    private static String inWords(long bytes) {
        return bytes < 1e9 ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6) : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }

    private interface Read<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Past Hibernate, which knows of no database without tables. */
    private <T> T read(Read<T> read) {
        try (var connection = database.getConnection()) {
            return read.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("what the store holds could not be read", e);
        }
    }

    private static Optional<String> first(Connection connection, String sql, String... values) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                select.setString(at + 1, values[at]);
            }
            try (var found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }
}
