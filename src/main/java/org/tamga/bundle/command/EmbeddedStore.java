package org.tamga.bundle.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** The file of an embedded database, while no server has it open. */
final class EmbeddedStore {

    static final String SUFFIX = ".mv.db";

    /** As the server opens it; what is not there is not made, and nothing is written beside it. */
    private static final String URL = "jdbc:h2:file:%s;IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private EmbeddedStore() {
    }

    /**
     * Opens it.
     *
     * @param file with its suffix
     * @param account user and password, where it has any
     */
    static Connection open(Path file, Properties account) throws SQLException {
        var path = file.toAbsolutePath().normalize().toString();
        return new org.h2.Driver().connect(URL.formatted(path.substring(0, path.length() - SUFFIX.length())), account);
    }

    /** It gets a new one at the next start, so that no client takes an answer of another store for one of its own. */
    static void withoutName(Connection store) throws SQLException {
        try (var statement = store.createStatement()) {
            statement.execute("update store set name = ''");
        }
    }

    static long revision(Connection store) throws SQLException {
        try (var statement = store.createStatement(); var row = statement.executeQuery("select revision from store")) {
            row.next();
            return row.getLong(1);
        }
    }
}
