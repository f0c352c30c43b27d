package org.tamga;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

/**
 * What a database was asked, and how often, by its own count: it has what goes past Hibernate too, and what begins and ends a transaction,
 * which {@link SqlWatch} is not shown.
 */
public final class CountedByDatabase {

    private static final String OF_THIS = "query_statistics";
    private static final String POSTGRESQL = """
            select query, calls
            from pg_stat_statements
            where dbid = (select oid from pg_database where datname = '%s')
            """;
    private static final String H2 = "select sql_statement, execution_count from information_schema.query_statistics";

    private CountedByDatabase() {
    }

    /** Each statement that something takes, with how many times it was executed; nothing else may be going on. */
    public static Map<String, Long> during(DataSource database, Runnable action) {
        try {
            // The pool has it again before: else the action would have to make another.
            var name = name(database);
            return name == null ? byH2(database, action) : byPostgreSql(name, action);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null of one in this process. */
    private static String name(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? null : connection.getCatalog();
        }
    }

    private static Map<String, Long> byPostgreSql(String name, Runnable action) throws SQLException {
        try (var server = PostgreSql.connection()) {
            execute(server, "create extension if not exists pg_stat_statements");
            execute(server, "select pg_stat_statements_reset()");
            action.run();
            return counted(server, POSTGRESQL.formatted(name));
        }
    }

    private static Map<String, Long> byH2(DataSource database, Runnable action) throws SQLException {
        try (var own = database.getConnection()) {
            execute(own, "set query_statistics true");
            try {
                action.run();
                return counted(own, H2);
            } finally {
                execute(own, "set query_statistics false");
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, Long> counted(Connection connection, String sql) throws SQLException {
        var counted = new TreeMap<String, Long>();
        try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            while (found.next()) {
                if (!found.getString(1).contains(OF_THIS)) {
                    counted.merge(found.getString(1).strip(), found.getLong(2), Long::sum);
                }
            }
        }
        return counted;
    }
}
