package org.tamga.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** A document that asks for too much, or for nothing that makes sense, is told so at once, and harms nobody. */
@QuarkusTest
@Timeout(60)
class DocumentLimitsTest {

    @Test
    void tenThousandAliases() {
        assertTooLarge(Ask.answer("{" + aliases(10_000) + "}", Map.of()), "tokens", 15_000);
    }

    @Test
    void moreAliasesThanAreTaken() {
        assertThat(Ask.data("{" + aliases(200) + "}").getString("a199")).isEqualTo("Query");
        assertTooLarge(Ask.answer("{" + aliases(201) + "}", Map.of()), "aliases", 200);
        assertTooLarge(Ask.answer("{ ...F } fragment F on Query {" + aliases(201) + "}", Map.of()), "aliases", 200);
    }

    @Test
    void moreDirectivesThanAreTaken() {
        var one = "__typename @include(if: true) ";

        assertThat(Ask.data("{" + one.repeat(200) + "}").getString("__typename")).isEqualTo("Query");
        assertTooLarge(Ask.answer("{" + one.repeat(201) + "}", Map.of()), "directives", 200);
        assertTooLarge(Ask.answer("{ __typename " + "@nope".repeat(2000) + "}", Map.of()), "directives", 200);
    }

    @Test
    void fieldsNestedTooDeep() {
        assertThat(Ask.answer(nested("links { other {", "} }", 19), Map.of()).getString("errors[0].extensions.code"))
                .isEqualTo("QUERY_TOO_COMPLEX");
        assertTooLarge(Ask.answer(nested("links { other {", "} }", 20), Map.of()), "depth", 40);
    }

    @Test
    void fragmentsNestedTooDeep() {
        assertTooLarge(Ask.answer(nested("... {", "}", 60), Map.of()), "depth", 40);
        assertTooLarge(Ask.answer(chain(1_500), Map.of()), "depth", 40);
        assertThat(Ask.answer(chain(30), Map.of()).getString("data.__typename")).isEqualTo("Query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a { ", "... { ", "... on Query { ", "a(a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "a(a: {a: {a: {a: {a: {a: {a: {a: {a: {a: "})
    void whatIsNestedTooDeepToBeRead(String part) {
        var inner = part.substring(part.indexOf(':') < 0 ? 0 : part.indexOf(':') + 2);

        assertTooLarge(Ask.answer("{ " + part + inner.repeat(500), Map.of()), "depth", 40);
    }

    @Test
    void theLocationIsTold() {
        var answer = Ask.answer("{\n" + "... {\n".repeat(60) + "__typename" + "}".repeat(60) + "}", Map.of());

        assertThat(answer.getInt("errors[0].locations[0].line")).isEqualTo(41);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ ...A } fragment A on Query { ...A }                             | GRAPHQL_VALIDATION_FAILED",
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A } | GRAPHQL_VALIDATION_FAILED",
            "fragment A on Query { __typename }                                | GRAPHQL_VALIDATION_FAILED",
            "{ ...A } fragment A on Query { __typename } fragment A on Query { __typename } | GRAPHQL_VALIDATION_FAILED",
            "{ ...Nowhere }                                                    | GRAPHQL_VALIDATION_FAILED",
            "{ }                                                               | GRAPHQL_PARSE_FAILED",
            "#                                                                 | GRAPHQL_PARSE_FAILED",
            "type A { b: Int }                                                 | GRAPHQL_VALIDATION_FAILED",
            "subscription { __typename }                                       | BAD_REQUEST",
    })
    void whatMakesNoSense(String document, String code) {
        var answer = Ask.answer(document, Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.<Object>get("data")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ claims { ... @defer { totalCount } } }",
            "{ claims { edges @stream(initialCount: 1) { cursor } } }",
    })
    void partsOfAnAnswerAreNotServed(String document) {
        var answer = Ask.answer(document, Map.of());

        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].message")).endsWith(" is not served: an answer comes whole. Ask for less at once, or page.");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.getList("errors[0].locations")).hasSize(1);
    }

    @Test
    void anOperationThatTheDocumentHasNot() {
        var answer = Ask.send(Map.of("query", "query A { __typename } query B { __typename }", "operationName", "C")).jsonPath();

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("OPERATION_RESOLUTION_FAILURE");
        assertThat(answer.getString("errors[0].message")).contains("C");
    }

    @Test
    void aBodyTooLargeIsNotRead() {
        given().contentType("application/json").body("{\"query\":\"{ __typename }" + " ".repeat(600 * 1024) + "\"}").post("/graphql").then()
                .statusCode(413).body("errors", hasSize(1))
                .body("errors[0].message", equalTo("The body is too large: at most 524288 bytes are taken."))
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void variablesNestedTooDeep() throws Exception {
        for (var depth : new int[]{99, 200, 20_000}) {
            var response = post("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}}");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("BAD_REQUEST", "nested more than 100 deep");
        }
        assertThat(post("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(90) + "]".repeat(90) + "}}").statusCode())
                .isEqualTo(200);
    }

    /** Sends what RestAssured itself would take long to look at. */
    private static HttpResponse<String> post(String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void assertTooLarge(JsonPath answer, String limit, int allowed) {
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("DOCUMENT_TOO_LARGE");
        assertThat(answer.getString("errors[0].extensions.limit")).isEqualTo(limit);
        assertThat(answer.getInt("errors[0].extensions.allowed")).isEqualTo(allowed);
        assertThat(answer.<Object>get("data")).isNull();
    }

    private static String aliases(int count) {
        return IntStream.range(0, count).mapToObj(at -> "a" + at + ": __typename").collect(Collectors.joining(" "));
    }

    /** A claim's selection within so many others. */
    private static String nested(String open, String close, int times) {
        return "{ claim(slug: \"x\") {" + open.repeat(times) + " id " + close.repeat(times) + "} }";
    }

    private static String chain(int fragments) {
        return "{ ...F0 }" + IntStream.range(0, fragments).mapToObj(at -> " fragment F%d on Query { ...F%d }".formatted(at, at + 1))
                .collect(Collectors.joining()) + " fragment F%d on Query { __typename }".formatted(fragments);
    }
}
