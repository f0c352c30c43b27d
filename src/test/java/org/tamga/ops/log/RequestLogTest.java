package org.tamga.ops.log;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.ops.Watched;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Watched.class)
@DisplayName("The line of a request")
class RequestLogTest {

    private static final String DOCUMENT = "query LoggedTopic($topic: String!) { claims(first: 1, filter: {topics: [$topic]}) { totalCount } }";

    private final RequestLines lines = RequestLines.ofTheApplication();

    @BeforeEach
    void listen() {
        lines.listen();
    }

    @AfterEach
    void listenNoMore() {
        lines.listenNoMore();
    }

    @Test
    void tellsTheOperationItsPriceItsStatementsItsTimeAndWhereTheAnswerCameFrom() {
        for (var time = 1; time <= 2; time++) {
            given().header("X-Request-Id", "request-" + time).header("User-Agent", "somebody's own").contentType("application/json")
                    .body(Map.of("query", DOCUMENT, "variables", Map.of("topic", "mobilisation"))).post("/graphql")
                    .then().statusCode(200).header("X-Request-Id", "request-" + time);
        }

        var first = line("request-1");
        assertThat(first.fields()).contains(Map.entry("operation", "LoggedTopic"), Map.entry("status", "200"),
                Map.entry("method", "POST"), Map.entry("route", "/graphql"), Map.entry("source", "executed"), Map.entry("errors", ""));
        assertThat(Long.parseLong(first.field("price"))).isPositive();
        assertThat(Long.parseLong(first.field("statements"))).isPositive();
        assertThat(Long.parseLong(first.field("micros"))).isPositive();
        assertThat(line("request-2").fields()).contains(Map.entry("source", "remembered"), Map.entry("operation", "LoggedTopic"),
                Map.entry("price", first.field("price")));
        assertThat(lines.all()).hasSize(2).allSatisfy(line -> assertThat(line.message() + line.fields())
                .contains("LoggedTopic").doesNotContain("mobilisation", "127.0.0.1", "somebody"));
    }

    @Test
    void tellsWhyARequestWasRefused() {
        given().header("X-Request-Id", "refused").contentType("application/json").body("{").post("/graphql").then().statusCode(400);

        assertThat(line("refused").fields()).contains(Map.entry("errors", "BAD_REQUEST"), Map.entry("status", "400"),
                Map.entry("source", "none"));
    }

    @Test
    void hasNothingOfAPathThatNobodyServes() {
        given().header("X-Request-Id", "lost").get("/somebody@example.org").then().statusCode(404);

        assertThat(line("lost").message() + line("lost").fields()).contains("404").doesNotContain("example.org");
    }

    @Test
    void isNotWrittenOfProbes() {
        given().get("/q/health/live").then().statusCode(200);
        given().header("X-Request-Id", "home").get("/").then().statusCode(200);

        line("home");
        assertThat(lines.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "a\"quote", "-begins-wrong", "{\"json\":1}"})
    void hasAnIdOfOurOwnWhereTheClientsIsNone(String wrong) {
        var id = given().header("X-Request-Id", wrong).get("/").then().statusCode(200).extract().header("X-Request-Id");

        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(line(id).field("requestId")).isEqualTo(id);
    }

    private RequestLines.Line line(String id) {
        return Awaitility.await().until(() -> lines.all().stream().filter(line -> id.equals(line.field("requestId"))).findFirst(),
                Optional::isPresent).orElseThrow();
    }
}
