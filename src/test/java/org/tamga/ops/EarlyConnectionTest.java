package org.tamga.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyConnectionTest {

    @TempDir
    Path directory;

    private final EitherDatabase database = new EitherDatabase();
    private String url;

    @BeforeEach
    void makesDatabase() throws SQLException {
        url = "jdbc:h2:file:" + directory.resolve("tamga");
        try (var connection = database.connect(url, new Properties()); var statement = connection.createStatement()) {
            statement.execute("create table thing (name varchar)");
        }
    }

    @Test
    void whoConnectsFirstIsHandedIt() throws SQLException {
        EarlyConnection.begin(url, "");

        try (var first = database.connect(url, new Properties()); var second = database.connect(url, new Properties())) {
            assertThat(EarlyConnection.taken(url)).as("handed out once").isNull();
            for (var connection : new java.sql.Connection[]{first, second}) {
                try (var statement = connection.createStatement(); var rows = statement.executeQuery("select count(*) from thing")) {
                    assertThat(rows.next()).isTrue();
                }
            }
        }
    }

    @Test
    void whatFailedIsToldToWhoConnects() throws SQLException, java.io.IOException {
        Files.write(directory.resolve("tamga.mv.db"), new byte[64 * 1024]);
        EarlyConnection.begin(url, "");

        assertThatThrownBy(() -> database.connect(url, new Properties())).isInstanceOf(SQLException.class)
                .cause().hasMessageContaining("holds a damaged database");
    }

    @Test
    void isForItsUrlAlone() throws SQLException {
        EarlyConnection.begin(url, "");

        assertThat(EarlyConnection.taken("jdbc:h2:mem:other")).isNull();
        EarlyConnection.taken(url).close();
    }

    @Test
    void beginsNothingWhereThereIsNoDatabaseYet() throws SQLException {
        var missing = "jdbc:h2:file:" + directory.resolve("missing");
        EarlyConnection.begin(missing, "");

        assertThat(EarlyConnection.taken(missing)).isNull();
        assertThat(directory.resolve("missing.mv.db")).doesNotExist();
    }

    @Test
    void beginsNothingForOtherDatabases() throws SQLException {
        EarlyConnection.begin("jdbc:postgresql://localhost/tamga", "");
        EarlyConnection.begin("jdbc:h2:mem:tamga", "");

        assertThat(EarlyConnection.taken("jdbc:postgresql://localhost/tamga")).isNull();
        assertThat(EarlyConnection.taken("jdbc:h2:mem:tamga")).isNull();
    }

    @Test
    void beginsNothingWhereSomebodyHasToLogIn() throws SQLException {
        EarlyConnection.begin(url, "user");

        assertThat(EarlyConnection.taken(url)).isNull();
    }
}
