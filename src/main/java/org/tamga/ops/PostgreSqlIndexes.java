package org.tamga.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.StartupEvent;

/** The indexes that PostgreSQL alone can have; made after the migrations, which both databases read, where they are not there yet. */
@ApplicationScoped
public class PostgreSqlIndexes {

    private static final String FILE = "db/postgresql/indexes.sql";
    /** That of whoever changes data: an index that is there already still locks its table, against a load that is under way. */
    private static final String LOCK = "select id from store for update";

    private final DataSource database;

    PostgreSqlIndexes(DataSource database) {
        this.database = database;
    }

    void make(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        try (var connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                make(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the indexes could not be made", e);
        }
    }

    private static void make(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(LOCK);
            for (var sql : sql().split(";\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
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

    private static String sql() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
