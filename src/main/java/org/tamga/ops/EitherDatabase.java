package org.tamga.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;

import org.h2.api.ErrorCode;
import org.tamga.common.Room;

import io.quarkus.runtime.PreventFurtherStepsException;

/**
 * The JDBC driver of Tamga: hands on to H2 or to PostgreSQL, as the URL says.
 * <p>
 * Quarkus fixes the kind of database when the application is built; this lets one artefact serve both, chosen at start (see
 * docs/decisions/0002). What Tamga needs of H2 to read as PostgreSQL does is added here, so that a URL stays as short as
 * {@code jdbc:h2:file:./data/tamga} and nobody can forget a part of it.
 */
public final class EitherDatabase implements Driver {

    private static final org.jboss.logging.Logger LOG = org.jboss.logging.Logger.getLogger("org.tamga");
    private static final String H2 = "jdbc:h2:";
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final int HEADER = 2 * 4096;

    /** PostgreSQL's syntax and lower-case names, nulls sorted as PostgreSQL sorts them. */
    private static final String AS_POSTGRESQL = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private static final String WRITE_DELAY = ";WRITE_DELAY=";

    /**
     * Whoever changes data waits for another, as long as a transaction may take, unless the URL says how long: H2 gives up after two seconds,
     * which a load on a slow machine takes longer than.
     */
    private static final String LOCK_TIMEOUT = ";LOCK_TIMEOUT=";

    private final Driver h2 = new org.h2.Driver();
    private static final Driver POSTGRESQL = new org.postgresql.Driver();

    private ReadReplica replica;
    private boolean replicaKnown;

    /** Whether it is the embedded database that a URL means. */
    public static boolean isH2(String url) {
        return url.startsWith(H2);
    }

    static boolean isH2File(String url) {
        return url.startsWith(H2_FILE);
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            throw stopped("The URL of the database is of no kind that is known", "quarkus.datasource.jdbc.url: found %s, expected "
                    .formatted(kind(url)) + "a URL that begins with jdbc:h2: or jdbc:postgresql:");
        }
        if (isH2(url)) {
            var early = EarlyConnection.taken(url);
            return early != null ? early : connectToH2(url, properties);
        }
        var connection = connectToPostgreSql(url, properties);
        var copy = connection == null ? null : replica(properties);
        return copy == null ? connection : ReplicaConnection.of(connection, copy);
    }

    /** One for all connections, so that all know when it could not be reached. */
    private synchronized ReadReplica replica(Properties properties) {
        if (!replicaKnown) {
            replica = ReadReplica.of(properties);
            replicaKnown = true;
        }
        return replica;
    }

    /** In seconds: a server that is halted takes connections, and says nothing. Who knows better says so in the URL. */
    private static final Map<String, String> PATIENCE = Map.of("loginTimeout", "10", "cancelSignalTimeout", "2", "tcpKeepAlive", "true");

    /**
     * PostgreSQL takes it that a row that is looked up costs four times one that is read in passing: so it was on turning disks. And what it
     * takes for a long statement it compiles first, which takes longer than any of ours.
     */
    static Connection connectToPostgreSql(String url, Properties properties) throws SQLException {
        PATIENCE.forEach(properties::putIfAbsent);
        var connection = POSTGRESQL.connect(url, properties);
        if (connection != null) {
            try (var statement = connection.createStatement()) {
                statement.execute("set random_page_cost = 1.1; set jit = off");
            }
        }
        return connection;
    }

    /** Without the rest, which may have a password in it. */
    public static String kind(String url) {
        var parts = url.split(":", 3);
        return parts.length < 3 ? "no URL" : parts[0] + ":" + parts[1] + ":...";
    }

    /** Quarkus prints the innermost cause alone where it is one of these: no stack for what is no fault of ours. */
    private static SQLException stopped(String what, String why) {
        return new SQLException(what, new PreventFurtherStepsException(why, 1));
    }

    Connection connectToH2(String url, Properties properties) throws SQLException {
        try {
            if (isH2File(url) && properties.getProperty("user", "").isEmpty()) {
                PreparedStore.layDown(absolute(url).substring(H2_FILE.length()));
            }
            return h2.connect(absolute(url) + AS_POSTGRESQL + waiting(url) + saved(url), properties);
        } catch (SQLException e) {
            var reason = whyNotOpened(url, e.getErrorCode());
            if (reason == null || !isH2File(url)) {
                throw e;
            }
            removeWhatIsNone(Path.of(file(absolute(url)) + ".mv.db"));
            throw stopped(e.getMessage(), "The data directory %s %s.".formatted(Path.of(file(absolute(url))).getParent(), reason));
        }
    }

    /**
     * By whoever writes, and at the end of each transaction, unless the URL says how long it may take: H2 otherwise saves from a thread of its own, twice a second, and where
     * that meets a row that is just being written, and the process is killed before it saves again, the row stays though its transaction
     * never ended.
     */
    private static String saved(String url) {
        return !isH2File(url) || url.toUpperCase(Locale.ROOT).contains(WRITE_DELAY) ? "" : WRITE_DELAY + 0;
    }

    private static String waiting(String url) {
        return url.toUpperCase(Locale.ROOT).contains(LOCK_TIMEOUT) ? "" : LOCK_TIMEOUT + Duration.ofHours(1).toMillis();
    }

    /** Where there was no space for its first two blocks, a file is left that H2 would never open again. */
    private static void removeWhatIsNone(Path file) {
        try {
            if (Files.exists(file) && Files.size(file) < HEADER && Room.isUsedUp(H2_FILE + file)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.debugf(e, "%s could not be removed", file);
        }
    }

    /** What an operator can do something about; null for anything else. */
    private static String whyNotOpened(String url, int errorCode) {
        return switch (errorCode) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "is in use by another process: stop that one, or set tamga.data-directory";
            case ErrorCode.FILE_CREATION_FAILED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_NOT_FOUND_1,
                    ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_RENAME_FAILED_2 ->
                Room.isUsedUp(url) ? "has no space left: make room, and start again"
                        : "can't be written: set tamga.data-directory to one that can";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> "holds a damaged database: restore it from a backup";
            default -> null;
        };
    }

    /** The path that such a URL has, without the ending that H2 gives the file. */
    static String file(String url) {
        var options = url.indexOf(';');
        return url.substring(H2_FILE.length(), options < 0 ? url.length() : options);
    }

    /** H2 refuses "data/tamga" as ambiguous; whoever writes it means the folder they stand in. */
    private static String absolute(String url) {
        if (!isH2File(url) || url.startsWith("~", H2_FILE.length())) {
            return url;
        }
        var path = file(url);
        return H2_FILE + Path.of(path).toAbsolutePath().normalize() + url.substring(H2_FILE.length() + path.length());
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return h2.acceptsURL(url) || POSTGRESQL.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return isH2(url) ? h2.getPropertyInfo(url, properties) : POSTGRESQL.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return POSTGRESQL.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return POSTGRESQL.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
