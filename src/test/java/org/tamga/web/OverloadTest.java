package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;
import org.tamga.SqlWatch;
import org.tamga.common.Overloaded;
import org.tamga.common.Snapshot;
import org.tamga.web.socket.SocketClient;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** More is asked than the database can answer: that is told as what it is, and no fault. */
@QuarkusTest
@TestProfile(FewAtOnce.class)
@Timeout(120)
class OverloadTest {

    @Inject
    @PersistenceUnitExtension
    SqlWatch sql;
    @Inject
    DataSource database;
    @Inject
    Snapshot snapshot;

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json"})
    void isToldWithItsCodeAndWhenToAskAgain(String form) throws SQLException {
        whileNoneIsFree(() -> {
            assertOverloaded(RestAssured.given().contentType("application/json").accept(form)
                    .body(Map.of("query", "{ topics { slug } }")).post("/graphql"));
            assertOverloaded(RestAssured.given().accept(form).queryParam("query", "{ topics { slug } }").get("/graphql"));
        });

        assertThat(logged).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.getThrown()).isNull();
            assertThat(entry.getMessage()).hasSizeLessThan(200);
        });
        assertThat(Ask.data("{ topics { slug } }").getList("topics")).isNotEmpty();
    }

    @Test
    void soItIsWhereAStateOfTheDataIsTaken() throws SQLException {
        whileNoneIsFree(() -> assertThatThrownBy(() -> snapshot.read(() -> 1)).isInstanceOf(Overloaded.class));

        assertThat(logged).isEmpty();
        assertThat(snapshot.read(() -> 1)).isEqualTo(1);
    }

    @Test
    void soItIsOverAWebSocket() throws SQLException {
        try (var client = SocketClient.ready()) {
            whileNoneIsFree(() -> {
                client.subscribe("a", "{ topics { slug } }");
                assertThat(client.hear("error").getString("payload[0].extensions.code")).isEqualTo("OVERLOADED");
            });
            client.subscribe("a", "{ topics { slug } }");
            client.hear("next");
        }
    }

    @Test
    void soIsTheFirstPage() throws SQLException {
        whileNoneIsFree(() -> {
            var response = RestAssured.get("/");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.header("Retry-After")).isEqualTo("1");
        });
        assertThat(RestAssured.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void noneOfManyThatAskForTheSameHeavyThingIsToldOfAFault() {
        var clients = Executors.newFixedThreadPool(30);
        try {
            sql.slowly("claim_assessment", () -> {
                var answers = IntStream.range(0, 30).mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> Ask.send(Map.of("query", "{ claims { totalCount } }")), clients)).toList();
                var codes = answers.stream().map(CompletableFuture::join)
                        .map(response -> response.statusCode() + " " + response.jsonPath().getString("errors[0].extensions.code")).toList();
                assertThat(codes).contains("503 OVERLOADED", "503 DEADLINE_EXCEEDED")
                        .containsOnly("503 OVERLOADED", "503 DEADLINE_EXCEEDED");
            });
        } finally {
            clients.shutdownNow();
        }
        assertThat(logged).allSatisfy(entry -> assertThat(entry.getThrown()).isNull());
    }

    private static void assertOverloaded(Response response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.header("Retry-After")).isEqualTo("1");
        assertThat(response.jsonPath().getList("errors")).hasSize(1);
        assertThat(response.jsonPath().getMap("errors[0].extensions")).isEqualTo(Map.of("code", "OVERLOADED"));
        assertThat(response.jsonPath().getString("errors[0].message"))
                .isEqualTo("The service has more to do than it can just now. Ask again in a moment.");
    }

    private void whileNoneIsFree(Runnable action) throws SQLException {
        try (var one = database.getConnection(); var two = database.getConnection(); var three = database.getConnection()) {
            assertThat(List.of(one, two, three)).hasSize(FewAtOnce.CONNECTIONS);
            action.run();
        }
    }
}
