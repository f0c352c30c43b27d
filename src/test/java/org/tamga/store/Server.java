package org.tamga.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL that can be stopped and started again with what it holds, until it is closed. */
final class Server implements AutoCloseable {

    private final Path directory;
    private final Map<String, String> settings;
    private EmbeddedPostgres running;
    private int port;

    Server() {
        this(newDirectory(), Map.of());
    }

    private Server(Path directory, Map<String, String> settings) {
        this.directory = directory;
        this.settings = settings;
        start();
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("server").resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another, which begins as a copy of this one and then follows it by streaming replication; this one is stopped for a moment. */
    Server follower() throws IOException {
        stop();
        var copy = newDirectory();
        try (var files = Files.walk(directory)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(directory.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.createFile(copy.resolve("standby.signal"));
        start();
        return new Server(copy, Map.of("primary_conninfo", "postgresql://postgres@localhost:" + port));
    }

    void start() {
        try {
            // What it says is committed is written, as with any server that is not embedded.
            var builder = EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "200").setServerConfig("synchronous_commit", "on");
            settings.forEach(builder::setServerConfig);
            if (port != 0) {
                builder.setPort(port);
            }
            running = builder.start();
            port = running.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        try {
            running.close();
            running = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops at once, with whatever its clients are at: it recovers when it is started again. */
    void crash() {
        try {
            var pid = Files.readAllLines(directory.resolve("postmaster.pid")).get(0).trim();
            var server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            if (new ProcessBuilder("kill", "-QUIT", pid).start().waitFor() != 0) {
                throw new IllegalStateException("not stopped: " + pid);
            }
            server.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        stop();
    }

    @Override
    public void close() {
        if (running != null) {
            stop();
        }
        try {
            Tree.delete(directory.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** What tools of PostgreSQL read of where it is, and as whom. */
    Map<String, String> environment() {
        return Map.of("PGHOST", "localhost", "PGPORT", Integer.toString(port), "PGUSER", "postgres", "PGPASSWORD", "postgres");
    }

    /** A new, empty database. */
    String create(String database) {
        execute("postgres", "create database " + database);
        return url(database);
    }

    /** The settings of an application that keeps its data in it. */
    String[] settings(String database, String... more) {
        var settings = new String[more.length + 3];
        settings[0] = "-Dquarkus.datasource.jdbc.url=" + url(database);
        settings[1] = "-Dquarkus.datasource.username=postgres";
        settings[2] = "-Dquarkus.datasource.password=postgres";
        System.arraycopy(more, 0, settings, 3, more.length);
        return settings;
    }

    /** The same, of a new database whose tables are on that disk; what PostgreSQL itself cannot be without is not. */
    String[] settings(SmallDisk disk, String database) throws IOException {
        execute("postgres", "create tablespace small location '" + disk.data() + "'",
                "create database " + database + " tablespace small");
        return settings(database);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    void execute(String database, String... statements) {
        try (var connection = connect(database); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String one(String database, String sql) {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A change of the data, as an instance commits it: the number of its revision and the description of a topic. */
    void change(String database, long number) {
        try (var connection = connect(database); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select id from store for update");
            statement.execute("insert into revision (number, committed_at, kind, ordered_by, summary) values (" + number
                    + ", current_timestamp, 'LOAD', 'another', 'change " + number + "')");
            statement.execute("update store set revision = " + number);
            statement.execute("update topic set description = 'as of " + number + "'");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
