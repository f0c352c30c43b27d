package org.tamga.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.flywaydb.core.Flyway;

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
            flyway.get().migrate();
        }
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
                applied.add(line(history.getString(1), history.getInt(2)) + (history.getBoolean(3) ? "" : " failed"));
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
