package org.tamga.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import org.tamga.OnPostgreSql;
import org.tamga.PostgreSql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL that writes down how it went about every statement, and how many rows it read (EXPLAIN ANALYZE of all). */
public class ExplainedPostgreSql implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Path log;

    private EmbeddedPostgres server;

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
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_file_mode", "0644")
                    .setServerConfig("log_directory", directory.toString())
                    .setServerConfig("log_filename", log.getFileName().toString())
                    // Each plan stands for the values that it is asked with.
                    .setServerConfig("plan_cache_mode", "force_custom_plan")
                    .setServerConfig("fsync", "off")
                    .start();
            return PostgreSql.settings(server.getJdbcUrl("postgres", "postgres"));
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

    /** The plans of all statements that something takes. */
    static List<JsonNode> plansOf(EntityManager database, Runnable asked) {
        var before = written();
        asked.run();
        var after = "after " + before;
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("select cast('" + after + "' as text)").getResultList());
        return plansSince(before, after);
    }

    /** How far the log goes. */
    private static long written() {
        return log.toFile().length();
    }

    /** The plans of all statements since the log went so far, once it has the one with these words; that one is left out. */
    private static List<JsonNode> plansSince(long start, String until) {
        try {
            for (var patience = 0; patience < 500; patience++) {
                var text = textSince(start);
                // Whole: what is written while it is read ends somewhere within.
                if (text.contains(until) && text.endsWith("\n\t}\n")) {
                    return plans(text).stream().filter(plan -> !plan.path("Query Text").asText().contains(until)).toList();
                }
                Thread.sleep(10);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("no plan with " + until);
    }

    private static String textSince(long start) throws IOException {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(start);
            var bytes = new byte[(int) (channel.size() - start)];
            var buffer = java.nio.ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // on
            }
            return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static List<JsonNode> plans(String text) throws IOException {
        var plans = new ArrayList<JsonNode>();
        var plan = new StringBuilder();
        for (var line : text.split("\n")) {
            if (line.startsWith("\t")) {
                plan.append(line.strip()).append('\n');
                continue;
            }
            if (!plan.isEmpty()) {
                plans.add(JSON.readTree(plan.toString()));
                plan.setLength(0);
            }
        }
        if (!plan.isEmpty()) {
            plans.add(JSON.readTree(plan.toString()));
        }
        return plans;
    }

    /** An empty store there. */
    public static class Explained extends OnPostgreSql {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ExplainedPostgreSql.class));
        }
    }
}
