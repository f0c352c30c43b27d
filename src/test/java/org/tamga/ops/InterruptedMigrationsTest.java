package org.tamga.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file in which an earlier start did not come to the end of its migrations")
class InterruptedMigrationsTest {

    private static final Path FIRST = Path.of("src/main/resources/db/migration/V1__sources_claims_and_actors.sql");
    private static final List<String> LIST = Migrations.list();

    @TempDir
    Path directory;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = new EitherDatabase().connect(url(), new Properties());
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("tamga");
    }

    @ParameterizedTest(name = "after {0} statements")
    @ValueSource(ints = {1, 5, 40, Integer.MAX_VALUE})
    void isMadeAnewWhereItHasNoData(int statements) throws Exception {
        run(first(statements));

        Migrations.takeAwayWhatWasLeft(connection, LIST);

        assertThat(Migrations.tables(connection)).isEmpty();
        assertThat(migrated()).isEqualTo(LIST.size());
    }

    /** In the middle of a later one, of which Flyway keeps that it failed. */
    @Test
    void isMadeAnewInTheMiddleOfALaterOneToo() throws Exception {
        migrated();
        run("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '" + LIST.size() + "'");

        Migrations.takeAwayWhatWasLeft(connection, LIST);

        assertThat(Migrations.tables(connection)).isEmpty();
    }

    @Test
    void isLeftWhereAnythingWasEverCommitted() throws Exception {
        migrated();
        run("delete from \"flyway_schema_history\" where \"version\" = '" + LIST.size() + "'",
                "insert into revision (number, kind, committed_at, ordered_by, summary) values (1, 'LOAD', current_timestamp, 'a test', 'a test')");

        assertIsLeft();
    }

    @Test
    void isLeftWhereItHasTheSchemaOfANewerVersion() throws Exception {
        migrated();

        assertIsLeft(LIST.subList(0, LIST.size() - 1));
    }

    @Test
    void isLeftWhereItIsSomebodyElses() throws Exception {
        run("create table theirs (id integer)");
        assertIsLeft();

        run("create table store (id integer)", "insert into theirs values (1)");
        assertIsLeft();
    }

    private void assertIsLeft() throws SQLException {
        assertIsLeft(LIST);
    }

    private void assertIsLeft(List<String> migrations) throws SQLException {
        var before = Migrations.tables(connection);
        Migrations.takeAwayWhatWasLeft(connection, migrations);
        assertThat(Migrations.tables(connection)).isNotEmpty().isEqualTo(before);
    }

    /** How many migrations Flyway then does. */
    private int migrated() throws SQLException {
        connection.close();
        var database = new JdbcDataSource();
        database.setUrl(url() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        var done = Flyway.configure().dataSource(database).locations("filesystem:src/main/resources/db/migration").load()
                .migrate().migrationsExecuted;
        connection = new EitherDatabase().connect(url(), new Properties());
        return done;
    }

    private static String[] first(int statements) throws Exception {
        var all = Files.readString(FIRST).replaceAll("(?m)^--.*$", "").split(";\\s*\\n");
        return List.of(all).stream().filter(sql -> !sql.isBlank()).limit(statements).toArray(String[]::new);
    }

    private void run(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
