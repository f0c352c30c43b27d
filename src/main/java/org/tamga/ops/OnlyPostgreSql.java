package org.tamga.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.StartupEvent;

/** What PostgreSQL alone can have, indexes and a trigger; made after the migrations, which both databases read, where it is not there yet. */
@ApplicationScoped
public class OnlyPostgreSql {

    private static final List<String> FILES = List.of("db/postgresql/indexes.sql", "db/postgresql/leases.sql");
    /**
     * Keeps out whoever changes data, who locks the row, and whoever has the row without asking, which the trigger's own lock would wait for: an
     * index that is there already still locks its table, against a load that is under way. The store can be read meanwhile.
     */
    private static final String LOCK = "lock table store in exclusive mode";

    private final DataSource database;

    OnlyPostgreSql(DataSource database) {
        this.database = database;
    }

    void make(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        try (var connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                make(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what PostgreSQL alone has could not be made", e);
        }
    }

    private static void make(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(LOCK);
            for (var file : FILES) {
                for (var sql : read(file).split(";\n")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String read(String file) {
        try (var content = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
