package org.tamga.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import org.tamga.OnPostgreSql;
import org.tamga.PostgreSql;
import org.tamga.common.RememberedTotals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL that writes down how it went about every statement, and how many rows it read (EXPLAIN ANALYZE of all). It keeps plans
 * as it does for anybody, but the driver lets it from the first time on: five times later it may have made one for any values.
 */
public class ExplainedPostgreSql implements QuarkusTestResourceLifecycleManager {

    /** How often a statement is asked before its plan for any values is made, and used where that seems to be the cheaper way. */
    static final int UNTIL_PLANS_ARE_KEPT = 7;

    private static final String KEEPS_FROM_THE_FIRST_TIME_ON = "&prepareThreshold=1";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static EmbeddedPostgres server;
    private static Path log;

    @Override
    public Map<String, String> start() {
        try {
            var directory = Files.createTempDirectory("explained").toRealPath();
            // PostgreSQL is another user where this one is root.
            directory.toFile().setWritable(true, false);
            directory.toFile().setReadable(true, false);
            directory.toFile().setExecutable(true, false);
            log = directory.resolve("plans.log");
            server = EmbeddedPostgres.builder()
                    .setServerConfig("session_preload_libraries", "auto_explain")
                    .setServerConfig("auto_explain.log_min_duration", "0")
                    .setServerConfig("auto_explain.log_analyze", "on")
                    .setServerConfig("auto_explain.log_timing", "off")
                    .setServerConfig("auto_explain.log_format", "json")
                    // Says of each statement whether it was prepared: the plan of no other may be kept.
                    .setServerConfig("log_statement", "all")
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_file_mode", "0644")
                    .setServerConfig("log_directory", directory.toString())
                    .setServerConfig("log_filename", log.getFileName().toString())
                    .setServerConfig("fsync", "off")
                    .start();
            return PostgreSql.settings(server.getJdbcUrl("postgres", "postgres") + KEEPS_FROM_THE_FIRST_TIME_ON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
                Tree.delete(log.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How all statements were read that something takes where nothing is remembered. */
    static List<RowsRead> plansOf(EntityManager database, Runnable asked) {
        var start = log.toFile().length();
        var number = NUMBER.incrementAndGet();
        RememberedTotals.forget();
        mark(database, before(number));
        asked.run();
        mark(database, after(number));
        return new PlanLog(log, start).between(before(number), after(number));
    }

    private static String before(int number) {
        return "before " + number + ".";
    }

    private static String after(int number) {
        return "after " + number + ".";
    }

    private static void mark(EntityManager database, String words) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("select cast('" + words + "' as text)").getResultList());
    }

    /**
     * Does something while each statement is read by a plan for any values, whatever PostgreSQL thinks of it. Only of one whose plan
     * {@link RowsRead#isKept may be kept} that says something: no other is ever read so.
     */
    static <T> T forAnyValues(EntityManager database, Supplier<T> asked) {
        plans(database, "force_generic_plan");
        try {
            return asked.get();
        } finally {
            plans(database, "auto");
        }
    }

    private static void plans(EntityManager database, String how) {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("alter system set plan_cache_mode = " + how);
            statement.execute("select pg_reload_conf()");
            // Every connection hears of it at once, with the next thing that it is asked.
            for (var patience = 0; patience < 500; patience++) {
                if (how.equals(QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery("show plan_cache_mode").getSingleResult()))) {
                    return;
                }
                Thread.sleep(10);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("PostgreSQL does not come to " + how);
    }

    /** An empty store there. */
    public static class Explained extends OnPostgreSql {

        /** What is asked is asked of the database each time. */
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put("tamga.rows.memory", "0");
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ExplainedPostgreSql.class));
        }
    }
}
