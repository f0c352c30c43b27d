package org.tamga.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;

/**
 * Brings the schema up to date before anything else is done with the database. What Flyway would compare is compared in one statement
 * first: the migrations that were applied with those that Tamga has. Where they are the same there is nothing to do, and Flyway is not even
 * started; in any other case it is, takes its lock, and does all that it ever does.
 */
@ApplicationScoped
public class Migrations {

    /** Each migration with its checksum; a test writes it, as it takes Flyway to work them out. */
    static final String LIST = "migrations.txt";

    private static final Logger LOG = Logger.getLogger("org.tamga");
    private static final String STORE = "store";
    private static final String HISTORY = "flyway_schema_history";
    private static final String FAILED = " failed";
    private static final int BEFORE_ALL_OTHERS = 0;
    private static final String APPLIED = """
            select version, checksum, success from flyway_schema_history where version is not null order by installed_rank
            """;

    private final AgroalDataSource database;
    private final Instance<Flyway> flyway;

    Migrations(AgroalDataSource database, Instance<Flyway> flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    void start(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent event) {
        if (!areApplied(database, list())) {
            takeAwayWhatWasLeft();
            flyway.get().migrate();
        }
    }

    /** Only of a file, which no other process has open meanwhile. */
    private void takeAwayWhatWasLeft() {
        var url = database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration().jdbcUrl();
        if (EitherDatabase.isH2File(url) && !url.contains("AUTO_SERVER")) {
            try (var connection = database.getConnection()) {
                takeAwayWhatWasLeft(connection, list());
            } catch (SQLException e) {
                LOG.debug("What an earlier start left could not be looked for", e);
            }
        }
    }

    /**
     * A migration is no transaction in H2: who was stopped in the middle of one, by a full disk or a kill, leaves tables that the next would make
     * again, and could not. Where nothing was ever committed there is nothing to lose, and all is made anew: a store of Tamga's, by its
     * migrations and those of no newer version, without a revision and without a row. Any other is left to Flyway.
     */
    static void takeAwayWhatWasLeft(Connection connection, List<String> migrations) throws SQLException {
        var tables = tables(connection);
        if (tables.remove(STORE) && (!tables.remove(HISTORY) || migrations.containsAll(begun(connection)))
                && areEmpty(connection, tables)) {
            try (var statement = connection.createStatement()) {
                statement.execute("drop all objects");
            }
            LOG.info("The embedded database had tables, no data, and not all migrations: its tables are made anew");
        }
    }

    static Set<String> tables(Connection connection) throws SQLException {
        var all = new TreeSet<String>();
        try (var tables = connection.getMetaData().getTables(null, "public", null, new String[]{"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                all.add(tables.getString("TABLE_NAME"));
            }
        }
        return all;
    }

    private static List<String> begun(Connection connection) throws SQLException {
        return applied(connection).stream().map(line -> line.replace(FAILED, "")).toList();
    }

    private static boolean areEmpty(Connection connection, Set<String> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                try (var row = statement.executeQuery("select 1 from \"" + table + "\" fetch first row only")) {
                    if (row.next()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether these are applied, and no others; where that can't be read, Flyway will say why. */
    static boolean areApplied(DataSource database, List<String> migrations) {
        try (var connection = database.getConnection()) {
            return applied(connection).equals(migrations);
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> applied(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var history = statement.executeQuery(APPLIED)) {
            var applied = new ArrayList<String>();
            while (history.next()) {
                applied.add(line(history.getString(1), history.getInt(2)) + (history.getBoolean(3) ? "" : FAILED));
            }
            return applied;
        }
    }

    static String line(String version, int checksum) {
        return version + " " + checksum;
    }

    static List<String> list() {
        try (var list = Thread.currentThread().getContextClassLoader().getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
