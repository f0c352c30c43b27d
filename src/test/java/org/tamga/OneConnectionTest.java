package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/**
 * Whatever an operation reads, it reads over the one connection of its snapshot. Over a second it would see another state of the data, and
 * as many operations as there are connections would wait for each other.
 */
@QuarkusTest
@TestProfile(OneConnectionTest.Few.class)
@DisplayName("An operation of many levels")
class OneConnectionTest {

    @Inject
    DataSource pool;

    @ParameterizedTest
    @ValueSource(strings = {"traverse", "claims", "measures"})
    void isAnsweredOverTheOnlyConnectionThatIsLeft(String operation) throws SQLException {
        try (var one = pool.getConnection(); var another = pool.getConnection(); var third = pool.getConnection()) {
            var answer = Ask.data(Ask.file("contract/" + operation + ".graphql"), Map.of("code", "KZ", "known", "2024-01-01"));

            assertThat(answer.getString("country.id")).isNotEmpty();
        }
    }

    /** Four connections: to start takes more than one. Who waited for another would be told so soon. */
    public static class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", "4", "quarkus.datasource.jdbc.acquisition-timeout", "3s");
        }
    }
}
