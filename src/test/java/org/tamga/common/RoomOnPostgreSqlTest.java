package org.tamga.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.assertj.core.data.Percentage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
@DisplayName("The room that PostgreSQL has")
class RoomOnPostgreSqlTest {

    @Inject
    Room room;
    @Inject
    DataSource database;
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    @DisplayName("is that of the disk on which it keeps its files")
    void here() throws SQLException, IOException {
        assertThat(room.isBare()).isFalse();
        assertThat(room.isEmbedded()).isFalse();
        assertThat(room.left().orElseThrow()).isCloseTo(Files.getFileStore(Path.of(one("show data_directory"))).getUsableSpace(),
                Percentage.withPercentage(20));
    }

    @Test
    @DisplayName("is not known to an account that is not told where they are, nor of another machine")
    void unknown() throws SQLException {
        one("create role visitor login password 'visitor'; select 1");
        try {
            var visiting = new PGSimpleDataSource();
            visiting.setUrl(url);
            visiting.setUser("visitor");
            visiting.setPassword("visitor");
            assertThat(new Room(visiting, url).left()).isEmpty();
            assertThat(new Room(database, "jdbc:postgresql://elsewhere/tamga").left()).isEmpty();
        } finally {
            one("drop role visitor; select 1");
        }
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var more = statement.execute(sql); !more; more = statement.getMoreResults()) {
                assertThat(statement.getUpdateCount()).isNotNegative();
            }
            try (var answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
