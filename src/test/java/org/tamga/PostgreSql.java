package org.tamga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import org.postgresql.ds.PGSimpleDataSource;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL for the tests that ask for one, from binaries that Maven brings: one server for all of them, where each application has
 * a database of its own.
 * <p>
 * The server stops when the tests have ended, and what is in its databases goes with it.
 */
public class PostgreSql implements QuarkusTestResourceLifecycleManager {

    private static final String SERVER = "postgresql.of.tests";
    private static final String STORE = "postgresql.of.this.application";
    private static final String EXISTS = "42P04";

    @Override
    public Map<String, String> start() {
        System.setProperty(STORE, database("store_" + UUID.randomUUID().toString().replace("-", "")));
        return settings(store());
    }

    /** The URL of the database of the application that was started last. */
    static String store() {
        return System.getProperty(STORE);
    }

    @Override
    public void stop() {
        // The server is for whoever comes after this too.
    }

    /** The settings of an application that keeps its data there. */
    public static Map<String, String> settings(String url) {
        return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", "postgres", "quarkus.datasource.password",
                "postgres");
    }

    /** The URL of the database of this name, which is made where there is none. */
    static String database(String name) {
        // Each application has class loaders of its own: what they share is the system's.
        synchronized (System.class) {
            var server = server();
            var all = new PGSimpleDataSource();
            all.setUrl(server);
            try (var connection = all.getConnection(); var statement = connection.createStatement()) {
                statement.execute("create database \"" + name + "\"");
            } catch (SQLException e) {
                if (!EXISTS.equals(e.getSQLState())) {
                    throw new IllegalStateException(e);
                }
            }
            return server.replace("/postgres?", "/" + name + "?");
        }
    }

    private static String server() {
        if (System.getProperty(SERVER) == null) {
            try {
                System.setProperty(SERVER, EmbeddedPostgres.builder().setServerConfig("max_connections", "500").start()
                        .getJdbcUrl("postgres", "postgres"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return System.getProperty(SERVER);
    }
}
