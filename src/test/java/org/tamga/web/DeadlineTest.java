package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tamga.Ask;
import org.tamga.SqlWatch;
import org.tamga.common.Database;
import org.tamga.common.Snapshot;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** An operation that takes too long is stopped, and with it the statement that it waits for. */
@QuarkusTest
@TestProfile(ShortDeadline.class)
@Timeout(120)
class DeadlineTest {

    @Inject
    @PersistenceUnitExtension
    SqlWatch sql;
    @Inject
    Snapshot snapshot;
    @Inject
    Database database;

    @Test
    void stopsTheStatementThatRuns() {
        sql.slowly("claim", () -> {
            var response = Ask.send(Map.of("query", "{ claims { totalCount edges { node { slug } } } }"));

            assertStopped(response);
            assertThat(running()).isEmpty();
        });
    }

    @Test
    void stopsEachOfSeveralAndFetchesNothingMore() {
        sql.slowly("claim", () -> assertStopped(Ask.send(Map.of("query", """
                { a: claims { totalCount edges { node { slug } } } b: claims { totalCount } c: claims(first: 1) { edges { node { slug } } }
                  country(code: "KZ") { claims { totalCount edges { node { slug citations { totalCount } } } } } }
                """))));
    }

    @Test
    void stopsOneOfABatch() {
        sql.slowly("citation", () -> assertStopped(Ask.send(Map.of("query", """
                { claims(first: 100) { edges { node { slug citations { edges { node { paragraph article { slug } } } } } } }
                  statements(first: 100) { edges { node { speaker { name } } } } }
                """))));
    }

    @Test
    void theNextOnTheSameConnectionIsAnsweredAsEver() {
        for (var round = 0; round < 5; round++) {
            sql.slowly("claim", () -> assertStopped(Ask.send(Map.of("query", "{ claims { edges { node { slug } } } }"))));
            for (var again = 0; again < 10; again++) {
                assertThat(Ask.data("{ topics { slug } }").getList("topics")).isNotEmpty();
            }
        }
    }

    @Test
    void isToldWithStatus200ToThoseWhoTakeAnyOtherForAFaultOfTheNetwork() {
        sql.slowly("claim", () -> assertThat(RestAssured.given().contentType("application/json").accept("application/json")
                .body(Map.of("query", "{ claims { totalCount } }")).post("/graphql").statusCode()).isEqualTo(200));
    }

    private static void assertStopped(Response response) {
        var answer = response.jsonPath();
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("DEADLINE_EXCEEDED");
        assertThat(answer.getString("errors[0].extensions.deadline")).isEqualTo("PT0.7S");
        assertThat(answer.getString("errors[0].message")).isEqualTo("The operation took longer than 0.7s and was stopped.");
        assertThat(answer.<Object>get("data")).isNull();
        assertThat(response.statusCode()).isEqualTo(503);
    }

    /** The slow statements that the database still works on. */
    private List<?> running() {
        return snapshot.read(() -> database.select(statements()).rows());
    }

    /** Where the database tells what it is doing: all but the very question. */
    String statements() {
        return """
                select executing_statement from information_schema.sessions
                where executing_statement like '%generate_series%' and session_id <> session_id()
                """;
    }
}
