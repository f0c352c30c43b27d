package org.tamga.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.CDI;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/** Clients that send too much, too slowly, or go away: each is told, or dropped, and none keeps anything that others need. */
@QuarkusTest
@TestProfile(Impatient.class)
class TransportTest {

    /** More than there are workers and database connections. */
    private static final int MANY = 120;
    private static final String HEAD = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final String BODY = "{\"query\":\"{ __schema { types { name description fields { name description } } } }\"}";

    @Test
    void aBodyThatSaysThatItIsTooLargeIsToldBeforeItIsRead() {
        try (var client = new RawConnection()) {
            var answer = client.send(HEAD + "Content-Length: 5000000\r\nExpect: 100-continue\r\n\r\n").untilClosed();
            assertThat(answer).startsWith("HTTP/1.1 413 ").doesNotContain("100 Continue")
                    .contains("The body is too large: at most 102400 bytes are taken.", "\"code\":\"BAD_REQUEST\"");
        }
    }

    @Test
    void soIsOneThatOnlyTurnsOutToBe() {
        try (var client = new RawConnection()) {
            client.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            for (var n = 0; n < 3; n++) {
                client.send("C350\r\n" + "x".repeat(50_000) + "\r\n");
            }
            assertThat(client.send("0\r\n\r\n").untilClosed()).startsWith("HTTP/1.1 413 ").contains("102400");
        }
    }

    @Test
    void anOrdinaryClientReadsTheRefusalOfALargeBody() throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("x".repeat(400_000))).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("at most 102400 bytes");
    }

    @Test
    void aBodyThatFitsIsServed() {
        given().contentType("application/json").body("{\"query\":\"{ __typename #" + "x".repeat(90_000) + "\\n}\"}").post("/graphql").then()
                .statusCode(200);
    }

    @Test
    void manyWhoSendSlowlyAreToldAndKeepNobodyWaiting() {
        var slow = Stream.generate(RawConnection::new).limit(MANY).toList();
        slow.forEach(client -> client.send(HEAD + "Content-Length: 1000\r\n\r\n{\"query\":"));

        given().contentType("application/json").body(Map.of("query", "{ __typename }")).post("/graphql").then().statusCode(200);

        slow.forEach(client -> {
            assertThat(client.untilClosed()).startsWith("HTTP/1.1 408 ").contains("The body took longer than");
            client.close();
        });
    }

    @Test
    void whoNeverEndsItsHeadersIsDropped() {
        try (var client = new RawConnection()) {
            assertThat(client.send("POST /graphql HTTP/1.1\r\nHost: loc").untilClosed()).isEmpty();
        }
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void manyWhoDoNotReadTheirAnswersKeepNobodyWaiting() {
        var clients = Stream.generate(RawConnection::new).limit(MANY).toList();
        clients.forEach(client -> client.send(HEAD + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY));

        given().contentType("application/json").body(Map.of("query", "{ revision { number } }")).post("/graphql").then().statusCode(200);
        noConnectionIsKept();

        clients.forEach(RawConnection::close);
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void manyWhoGoAwayLeaveNothingBehind() {
        var query = "{\"query\":\"{ revision { number } a: claims { totalCount } b: statements { totalCount } }\"}";
        for (var round = 0; round < 3; round++) {
            var clients = new ArrayList<RawConnection>();
            for (var n = 0; n < MANY; n++) {
                clients.add(new RawConnection().send(HEAD + "Content-Length: " + query.length() + "\r\n\r\n" + query));
            }
            clients.forEach(RawConnection::close);
        }
        noConnectionIsKept();
        given().contentType("application/json").body(query).post("/graphql").then().statusCode(200);
    }

    private void noConnectionIsKept() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(CDI.current().select(AgroalDataSource.class).get().getMetrics().activeCount()).isZero());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "variables=%5B%5D                 | variables: expected a JSON object.",
            "variables=7                      | variables: expected a JSON object.",
            "variables=%7B                    | variables is not JSON: see line 1, column 2.",
            "variables=%22x%22                | variables: expected a JSON object.",
            "extensions=%5B%5D                | extensions: expected a JSON object.",
            "extensions=%7B%7D%7D             | extensions is not JSON: see line 1, column 3.",
    })
    void aParameterOfAnAddressThatIsNotRightSaysSo(String parameters, String message) {
        given().urlEncodingEnabled(false).get("/graphql?query=%7B__typename%7D&" + parameters).then().statusCode(400)
                .body("errors.size()", equalTo(1)).body("errors[0].message", equalTo(message))
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "query=%FF%FE                                 | The address is not UTF-8.",
            "query=%7B__typename%7D%23%C3                 | The address is not UTF-8.",
            "query=%7B__typename%7D&variables=%7B%22%C3%28%22:1%7D | The address is not UTF-8.",
    })
    void anAddressThatIsNotUtf8IsToldSo(String parameters, String message) {
        try (var client = new RawConnection()) {
            assertThat(
                    client.send("GET /graphql?" + parameters + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").untilClosed())
                    .startsWith("HTTP/1.1 400 ").contains("\"message\":\"" + message + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=%", "query=%7B__typename%7D&a=%zz"})
    void anAddressThatIsNoneIsRefused(String parameters) {
        try (var client = new RawConnection()) {
            assertThat(
                    client.send("GET /graphql?" + parameters + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").untilClosed())
                    .startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void anAddressThatIsTooLongIsToldSo() {
        try (var client = new RawConnection()) {
            assertThat(client.send("GET /graphql?query=" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n").untilClosed())
                    .contains(" 414 ");
        }
    }

    @Test
    void optionsSayWhatIsServed() {
        given().options("/graphql").then().statusCode(204).header("Allow", "GET, HEAD, POST, OPTIONS");
    }

    @Test
    void anOriginThatIsLetInMayAsk() {
        given().header("Origin", "https://example.org").header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type").options("/graphql").then().statusCode(200)
                .header("Access-Control-Allow-Origin", "https://example.org").header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("content-type"));
        given().header("Origin", "https://example.org").contentType("application/json").body(Map.of("query", "{ __typename }"))
                .post("/graphql").then().statusCode(200).header("Access-Control-Allow-Origin", "https://example.org");
        given().header("Origin", "https://example.org").queryParam("query", "{ __typename }").get("/graphql").then().statusCode(200)
                .header("Vary", "Accept, Accept-Encoding, Origin");
    }

    @Test
    void anotherIsNot() {
        given().header("Origin", "https://example.com").contentType("application/json").body(Map.of("query", "{ __typename }"))
                .post("/graphql").then().statusCode(403).header("Access-Control-Allow-Origin", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org, 101", "https://example.com, 403"})
    void theSameHoldsForWebSockets(String origin, int status) {
        assertThat(upgrade(origin)).startsWith("HTTP/1.1 " + status);
    }

    static String upgrade(String origin) {
        try (var client = new RawConnection()) {
            return client.send("GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: " + origin
                    + "\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n").read(20);
        }
    }
}
