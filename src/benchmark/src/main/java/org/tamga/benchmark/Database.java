package org.tamga.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The PostgreSQL that all are measured with: started here from binaries that Maven brings, or one that was there. */
final class Database implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres started;
    private final String url;
    private final Connection connection;
    private final boolean counts;

    private Database(EmbeddedPostgres started, String url) throws SQLException {
        this.started = started;
        this.url = url;
        this.connection = DriverManager.getConnection(url);
        this.counts = !rows("select 1 from pg_available_extensions where name = 'pg_stat_statements'").isEmpty()
                && rows("show shared_preload_libraries").get(0).get(0).contains("pg_stat_statements");
        if (counts) {
            run("create extension if not exists pg_stat_statements");
        }
    }

    /** @param data where it keeps its files */
    static Database start(Path data) {
        try {
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("effective_cache_size", "2GB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("max_connections", "100")
                    // Counts the statements of all alike.
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track_utility", "off")
                    .start();
            return new Database(server, server.getJdbcUrl(USER, USER) + "&password=" + USER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param url with user and password */
    static Database at(String url) {
        try {
            return new Database(null, url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For JDBC, with user and password. */
    String url() {
        return url;
    }

    /** As others write it: postgresql://user:password@host:port/name. */
    String plainUrl() {
        var address = java.net.URI.create(url.substring("jdbc:".length()));
        var user = parameter(address.getQuery(), "user");
        var password = parameter(address.getQuery(), "password");
        return "postgresql://" + user + ":" + password + "@" + address.getHost() + ":" + address.getPort() + address.getPath();
    }

    private static String parameter(String query, String name) {
        for (var each : query.split("&")) {
            if (each.startsWith(name + "=")) {
                return each.substring(name.length() + 1);
            }
        }
        return USER;
    }

    /** What a query gives, as text. */
    List<List<String>> rows(String sql) {
        try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                    row.add(found.getString(at));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** An empty one on the same server; what had this name is gone. */
    Database another(String name) {
        drop(name);
        run("create database " + name);
        return at(url.replaceFirst("(jdbc:postgresql://[^/]*/)[^?]*", "$1" + name));
    }

    /** Another on the same server. */
    void drop(String name) {
        run("drop database if exists " + name);
    }

    /** @return how many rows of the table the file has now */
    long copyOut(String table, Path file) {
        try (var rows = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings the rows of the file into the table. */
    void copyIn(String table, Path file) {
        try (var rows = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", rows, 1 << 16);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its statements are counted from here on. It forgets the rarest where it has no room for more, so the difference of two sums would be too small. */
    void countAnew() {
        if (counts) {
            rows("select pg_stat_statements_reset()");
        }
    }

    /** How many statements it has run since it {@link #countAnew counts}, without what begins and ends transactions; null where it does not count them. */
    Long statements() {
        return counts ? Long.valueOf(rows("select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                + " where d.datname = current_database() and query not like '%pg_stat_statements%'").get(0).get(0)) : null;
    }

    /** Processor time of all its processes, in seconds; it runs on this machine. */
    double processorSeconds() {
        var mine = Long.parseLong(rows("select pg_backend_pid()").get(0).get(0));
        return Processor.secondsOf(Processor.parentOf(mine));
    }

    @Override
    public void close() {
        try {
            connection.close();
            if (started != null) {
                started.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
