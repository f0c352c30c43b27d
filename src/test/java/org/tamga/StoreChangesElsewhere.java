package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** In the database itself, past the application; a bundle is loaded by another process of Tamga, which then ends. */
final class StoreChangesElsewhere implements StoreChanges {

    private final String url = PostgreSql.store();

    @Override
    public void empty() {
        inOneTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                for (var sql : EmptyStore.statements()) {
                    statement.execute(sql);
                }
            }
        });
    }

    @Override
    public void commit(String summary, String... slugs) {
        inOneTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var revision = connection.prepareStatement("""
                            insert into revision (number, committed_at, kind, ordered_by, summary)
                            select revision, current_timestamp, 'LOAD', 'test', ? from store
                            """);
                    var change = connection.prepareStatement("""
                            insert into revision_change (id, slug, kind, object_type, revision)
                            select (select coalesce(max(id), 0) + 1 from revision_change), ?, 'ADDED', 'Topic', revision from store
                            """)) {
                statement.execute("select id from store for update");
                statement.execute("update store set revision = revision + 1");
                revision.setString(1, summary);
                revision.execute();
                for (var slug : slugs) {
                    change.setString(1, slug);
                    change.execute();
                }
            }
        });
    }

    @Override
    public void load(Path bundle) {
        try {
            var process = Instance.start(Files.createTempFile("load", ".log"), "-Dquarkus.datasource.jdbc.url=" + url,
                    "-Dquarkus.datasource.username=postgres", "-Dquarkus.datasource.password=postgres", "-Dtamga.bundle.built-in=false",
                    "-Dtamga.bundle.directory=" + bundle, "-Dtamga.bundle.load-only=true");
            assertThat(process.ended()).as(process.output()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Change {
        void in(Connection connection) throws SQLException;
    }

    private void inOneTransaction(Change change) {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            connection.setAutoCommit(false);
            change.in(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
