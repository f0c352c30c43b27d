package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.web.LittleRoom;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * Whatever an operation reads, it reads over the one connection of its snapshot. Over a second it would see another state of the data, and
 * as many operations as there are connections would wait for each other.
 */
@QuarkusTest
@TestProfile(LittleRoom.class)
@DisplayName("An operation of many levels")
class OneConnectionTest {

    @Inject
    DataSource pool;

    @ParameterizedTest
    @ValueSource(strings = {"traverse", "claims", "measures"})
    void isAnsweredOverTheOnlyConnectionThatIsLeft(String operation) throws SQLException {
        try (var one = pool.getConnection(); var another = pool.getConnection(); var third = pool.getConnection()) {
            assertThat(List.of(one, another, third)).hasSize(LittleRoom.CONNECTIONS - 1);
            var answer = Ask.data(Ask.file("contract/" + operation + ".graphql"), Map.of("code", "KZ", "known", "2024-01-01"));

            assertThat(answer.getString("country.id")).isNotEmpty();
        }
    }
}
