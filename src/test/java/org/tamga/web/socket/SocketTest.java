package org.tamga.web.socket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.SqlWatch;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;

/** The protocol graphql-transport-ws, message by message. */
@QuarkusTest
class SocketTest {

    private static final String PROTOCOL = "graphql-transport-ws";

    @Test
    void aQueryIsAnsweredOnceAndIsOver() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "{ country(code: \"KZ\") { name } }");

            assertThat(client.hear("next").<Map<String, Object>>get("payload.data.country")).isEqualTo(Map.of("name", "Kazakhstan"));
            assertThat(client.hear("complete").getString("id")).isEqualTo("a");
        }
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void itIsAnsweredOffTheEventLoop() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "{ country(code: \"KZ\") { name } }");
            client.hear("next");
            client.hear("complete");
        }
        assertThat(SqlWatch.ofThisProcess().onEventLoop()).isNull();
    }

    @Test
    void whatCanNotBeExecutedIsOneError() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "{ nope }");
            var error = client.hear("error");
            assertThat(error.getString("id")).isEqualTo("a");
            assertThat(error.getString("payload[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");

            client.subscribe("a", "{ __typename }");
            client.hear("next");
        }
    }

    @Test
    void aFieldThatFailsHasItsErrorInTheAnswer() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "{ claims(first: 1000) { totalCount } }");
            assertThat(client.hear("next").getString("payload.errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        }
    }

    @Test
    void operationNameAndVariablesAreRead() {
        try (var client = SocketClient.ready()) {
            client.say("{'type':'subscribe','id':'a','payload':{'operationName':'B','variables':{'c':'RU'},"
                    + "'query':'query A { __typename } query B($c: CountryCode!) { country(code: $c) { code } }'}}");
            assertThat(client.hear("next").getString("payload.data.country.code")).isEqualTo("RU");
        }
    }

    @Test
    void severalAreAnsweredAtOnceEachUnderItsName() {
        try (var client = SocketClient.ready()) {
            IntStream.range(0, 20).forEach(n -> client.subscribe("op" + n, "{ country(code: \"KZ\") { code name } }"));
            var complete = new HashSet<String>();
            while (complete.size() < 20) {
                var message = client.hear();
                if (message.getString("type").equals("complete")) {
                    complete.add(message.getString("id"));
                }
            }
            assertThat(complete).contains("op0", "op19");
        }
    }

    @Test
    void aPingIsAnsweredWithWhatItCarried() {
        try (var client = SocketClient.open(PROTOCOL)) {
            client.say("{'type':'ping','payload':{'n':7}}");
            assertThat(client.hear("pong").getInt("payload.n")).isEqualTo(7);
            client.say("{'type':'pong'}");
            client.say("{'type':'connection_init','payload':{'any':'thing'}}");
            client.hear("connection_ack");
        }
    }

    @Test
    void anIdIsFreeAgainWhenItsOperationIsOver() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "subscription { revision { number } }");
            assertThat(client.hear("next").getString("payload.data.revision.number")).isEqualTo("1");
            client.say("{'type':'complete','id':'a'}");
            client.subscribe("a", "{ __typename }");
            client.hear("next");
            client.hear("complete");
            client.say("{'type':'complete','id':'never begun'}");
            client.subscribe("a", "{ __typename }");
            client.hear("next");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{                                                       | 4400 the message is not JSON: see line 1, column 2.",
            "[]                                                      | 4400 Expected a message of graphql-transport-ws with its type",
            "7                                                       | 4400 Expected a message of graphql-transport-ws with its type",
            "{'type':'start','id':'a'}                               | 4400 Expected a message of graphql-transport-ws with its type",
            "{'type':'subscribe'}                                    | 4400 id: expected a string",
            "{'type':'subscribe','id':7}                             | 4400 id: expected a string",
            "{'type':'subscribe','id':''}                            | 4400 id: expected a string",
            "{'type':'subscribe','id':'a'}                           | 4400 payload: expected a JSON object with \"query\"",
            "{'type':'subscribe','id':'a','payload':'x'}             | 4400 payload: expected a JSON object with \"query\"",
            "{'type':'subscribe','id':'a','payload':{'query':7}}     | 4400 query: expected a string.",
            "{'type':'subscribe','id':'a','payload':{'query':'{a}','variables':[]}} | 4400 variables: expected a JSON object.",
            "{'type':'complete'}                                     | 4400 id: expected a string",
            "{'type':'connection_init'}                              | 4429 Too many initialisation requests",
    })
    void whatIsNoMessageClosesTheConnectionAndSaysWhy(String message, String closed) {
        try (var client = SocketClient.ready()) {
            client.say(message);
            assertThat(client.closed()).isEqualTo(closed);
        }
    }

    @Test
    void aBinaryMessageIsNone() {
        try (var client = SocketClient.ready()) {
            client.sayBinary();
            assertThat(client.closed()).startsWith("4400 ");
        }
    }

    @Test
    void nothingIsExecutedBeforeTheConnectionIsInitialised() {
        try (var client = SocketClient.open(PROTOCOL)) {
            client.subscribe("a", "{ __typename }");
            assertThat(client.closed()).isEqualTo("4401 Unauthorized");
        }
    }

    @Test
    void oneIdIsForOneOperation() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "subscription { revision { number } }");
            client.subscribe("a", "{ __typename }");
            assertThat(client.closed()).isEqualTo("4409 Subscriber for a already exists");
        }
    }

    @ParameterizedTest
    @CsvSource({"graphql-ws", "''"})
    void anotherProtocolIsRefused(String protocol) {
        try (var client = protocol.isEmpty() ? SocketClient.open() : SocketClient.open(protocol)) {
            assertThat(client.closed()).isEqualTo("4406 Expected the subprotocol graphql-transport-ws");
        }
    }

    @Test
    void theOldProtocolOfferedFirstDoesNotWin() {
        try (var client = SocketClient.open("graphql-ws", PROTOCOL)) {
            client.say("{'type':'connection_init'}");
            client.hear("connection_ack");
        }
    }

    @Test
    void aMessageThatIsTooLargeClosesTheConnection() {
        try (var client = SocketClient.ready()) {
            client.say("{'type':'ping','payload':{'x':'" + "x".repeat(1_100_000) + "'}}");
            assertThat(client.closed()).isNotEmpty();
        }
    }

    @Test
    void aLongDocumentIsServedAsOverHttp() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "{ __typename #" + "x".repeat(400_000) + "\n}");
            client.hear("next");
        }
    }

    @Test
    void noMoreOperationsThanOneMayHave() {
        try (var client = SocketClient.ready()) {
            IntStream.range(0, 50).forEach(n -> {
                client.subscribe("op" + n, "subscription { revision { number } }");
                client.hear("next");
            });
            client.subscribe("more", "{ __typename }");
            var error = client.hear("error");
            assertThat(error.getString("id")).isEqualTo("more");
            assertThat(error.getString("payload[0].message"))
                    .isEqualTo("This connection has 50 operations under way; no more are served.");
            client.say("{'type':'complete','id':'op0'}");
            client.subscribe("more", "{ __typename }");
            client.hear("next");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "subscription { a: revision { number } b: revision { number } }",
            "subscription { __typename }",
            "subscription { revision @skip(if: true) { number } }",
            "subscription { revision(since: \"x\") { number } }",
            "subscription { revision(since: \"MUBhbm90aGVy\") { number } }",
            "subscription { revision { nope } }"})
    void aSubscriptionThatIsNotRightIsOneError(String subscription) {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", subscription);
            var error = client.hear("error");
            assertThat(error.getList("payload")).hasSize(1);
            assertThat(error.getString("payload[0].extensions.code")).isIn("GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT");
        }
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/graphql-response+json"})
    void aSubscriptionOverHttpIsToldWhereItIsServed(String form) {
        var query = "subscription { revision { number } }";
        given().accept(form).contentType("application/json").body(Map.of("query", query)).post("/graphql").then().statusCode(400)
                .body("errors[0].message",
                        equalTo("A subscription is served over a WebSocket with the protocol graphql-transport-ws."));
        given().accept(form).queryParam("query", query).get("/graphql").then().statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }
}
