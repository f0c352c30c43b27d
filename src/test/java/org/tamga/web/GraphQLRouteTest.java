package org.tamga.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** GraphQL over HTTP: which requests are served, in which form, and how the others are told. */
@QuarkusTest
class GraphQLRouteTest {

    private static final String RESPONSE = "application/graphql-response+json";

    @Test
    void aQueryMayComeByGet() {
        given().queryParam("query", "query A { a: __typename } query B($k: ClaimKind!) { claims(filter: { kinds: [$k] }) { totalCount } }")
                .queryParam("operationName", "B").queryParam("variables", "{\"k\":\"EVENT\"}").accept(RESPONSE)
                .get("/graphql").then().statusCode(200).contentType(containsString(RESPONSE)).body("errors", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({"*/*, application/json", "application/json, application/json",
            "application/graphql-response+json, application/graphql-response+json",
            "'application/json;q=0.5, application/graphql-response+json', application/graphql-response+json"})
    void theClientChoosesTheForm(String accept, String type) {
        given().accept(accept).contentType("application/json").body("{\"query\":\"{ __typename }\"}").post("/graphql")
                .then().statusCode(200).contentType(containsString(type));
    }

    @Test
    void aFormThatTheServiceDoesNotSpeakIsRefused() {
        given().accept("text/html").contentType("application/json").body("{\"query\":\"{ __typename }\"}").post("/graphql")
                .then().statusCode(406).body("errors", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/json; charset=latin1"})
    void whatAFormOfAnotherSiteCouldSendIsNotExecuted(String type) {
        given().config(io.restassured.config.RestAssuredConfig.config().encoderConfig(
                io.restassured.config.EncoderConfig.encoderConfig().encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", type).body("{\"query\":\"{ __typename }\"}").post("/graphql").then().statusCode(415)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "                                       | the body: found nothing, expected JSON.",
            "{                                      | the body is not JSON: see line 1, column 2.",
            "[{\"query\":\"{ __typename }\"}]       | The body: found a list, expected one request; batches are not served.",
            "7                                      | The body: expected a JSON object with \"query\".",
            "{}                                     | query: found nothing, expected a GraphQL document.",
            "{\"query\":7}                          | query: expected a string.",
            "{\"query\":\" \"}                      | query: found nothing, expected a GraphQL document.",
            "{\"query\":\"{ __typename }\",\"variables\":[]}    | variables: expected a JSON object.",
            "{\"query\":\"{ __typename }\",\"variables\":\"x\"} | variables: expected a JSON object.",
            "{\"query\":\"{ __typename }\",\"operationName\":1} | operationName: expected a string.",
            "{\"query\":\"{ __typename }\",\"extensions\":1}    | extensions: expected a JSON object.",
            "{\"query\":\"{ __typename }\"} x        | the body is not JSON: see line 1, column 28.",
    })
    void aRequestThatIsNoneSaysWhy(String body, String message) {
        given().contentType("application/json").body(body == null ? "" : body).post("/graphql").then().statusCode(400)
                .body("errors", hasSize(1)).body("errors[0].message", equalTo(message))
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void aHeaderThatComesTwiceAsTheConsoleSendsItIsOne() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json, application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ __typename }\"}")).build();

        assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyThatIsNotUtf8SaysSo() {
        given().header("Content-Type", "application/json").body("{\"query\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)).post("/graphql")
                .then().statusCode(400).body("errors[0].message", equalTo("The body is not UTF-8."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreToldWhichAreServed(String method) {
        given().request(method, "/graphql").then().statusCode(405).header("Allow", "GET, HEAD, POST, OPTIONS");
    }

    @Test
    void theStatusTellsOnlyThoseWhoAskForIt() {
        given().accept(RESPONSE).contentType("application/json").body("{\"query\":\"{ nope }\"}").post("/graphql").then().statusCode(400);
        given().accept("application/json").contentType("application/json").body("{\"query\":\"{ nope }\"}").post("/graphql").then()
                .statusCode(200);
    }

    @Test
    void theEnginesOwnFieldsTakeVariablesToo() {
        given().accept(RESPONSE).contentType("application/json")
                .body("{\"query\":\"query($name: String!) { __type(name: $name) { name } }\",\"variables\":{\"name\":\"Claim\"}}")
                .post("/graphql").then().statusCode(200).body("data.__type.name", equalTo("Claim"));
    }

    @Test
    void noOtherSiteReadsAnythingUnlessItIsLetIn() {
        given().header("Origin", "https://example.org").contentType("application/json").body("{\"query\":\"{ __typename }\"}")
                .post("/graphql").then().header("Access-Control-Allow-Origin", equalTo(null));
        assertThat(TransportTest.upgrade("https://example.org")).startsWith("HTTP/1.1 403");
        assertThat(TransportTest.upgrade("http://localhost")).startsWith("HTTP/1.1 101");
    }

    @Test
    void theSchemaIsServedAsTextTheOneThatIsCommitted() throws Exception {
        assertThat(given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString())
                .isEqualTo(Files.readString(Path.of("docs/schema.graphql")));
    }
}
