package org.tamga.web.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.Ask;
import org.tamga.web.LittleRoom;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

/** Automatic persisted queries, as Apollo's clients ask for them. */
@QuarkusTest
@TestProfile(LittleRoom.class)
class RememberedDocumentsTest {

    @Test
    void aHashThatIsNotKnownIsToldAsApollosClientsExpectIt() {
        var answer = Ask.send(Map.of("extensions", persisted("{ unheard: __typename }"))).jsonPath();

        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].message")).isEqualTo("PersistedQueryNotFound");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void withStatus200ForJson() {
        get("{ unheard: __typename }").statusCode(200).body("errors[0].message", equalTo("PersistedQueryNotFound"));
    }

    @Test
    void onceSentWholeItIsKnownByGetAndByPost() {
        var document = "query A($code: CountryCode!) { country(code: $code) { code } }";
        var whole = Map.of("query", document, "variables", Map.of("code", "KZ"), "extensions", persisted(document));

        assertThat(Ask.send(whole).jsonPath().getString("data.country.code")).isEqualTo("KZ");

        assertThat(Ask.send(Map.of("variables", Map.of("code", "RU"), "extensions", persisted(document))).jsonPath()
                .getString("data.country.code")).isEqualTo("RU");
        given().queryParam("extensions", extensions(document)).queryParam("variables", "{\"code\":\"KG\"}").get("/graphql").then()
                .statusCode(200).body("data.country.code", equalTo("KG"));
        given().queryParam("documentId", "sha256:" + RememberedDocuments.hash(document)).queryParam("variables", "{\"code\":\"AM\"}")
                .get("/graphql").then().statusCode(200).body("data.country.code", equalTo("AM"));
    }

    @Test
    void itMayBeSentWholeByGetToo() {
        var document = "{ byGet: __typename }";

        given().queryParam("query", document).queryParam("extensions", extensions(document)).get("/graphql").then()
                .body("data.byGet", equalTo("Query"));

        get(document).body("data.byGet", equalTo("Query"));
    }

    @Test
    void aHashOfAnotherDocumentIsRefusedAlsoWhereItIsKnown() {
        var known = "{ known: __typename }";
        Ask.send(Map.of("query", known, "extensions", persisted(known)));

        var response = Ask.send(Map.of("query", "{ other: __typename }", "extensions", persisted(known)));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(response.jsonPath().getString("errors[0].message"))
                .isEqualTo("The hash is not that of the document, which is " + RememberedDocuments.hash("{ other: __typename }") + ".");
        get(known).body("data.known", equalTo("Query"));
    }

    @Test
    void whatIsNotValidIsNotRemembered() {
        for (var document : new String[]{"{ nope }", "{", "{ " + "a: __typename ".repeat(201) + "}"}) {
            Ask.send(Map.of("query", document, "extensions", persisted(document)));

            get(document).body("errors[0].message", equalTo("PersistedQueryNotFound"));
        }
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void noMoreAreRememberedThanThereIsRoomFor() {
        for (var at = 0; at < 50; at++) {
            var document = "{ number%d: __typename }".formatted(at);
            Ask.send(Map.of("query", document, "extensions", persisted(document)));
        }
        assertThat(CDI.current().select(RememberedDocuments.class).get().count()).isBetween(1L, 10L);

        var large = "{ large: __typename } #" + "x".repeat(5_000);
        Ask.send(Map.of("query", large, "extensions", persisted(large)));
        get(large).body("errors[0].message", equalTo("PersistedQueryNotFound"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"persistedQuery\":1}                                  | extensions.persistedQuery: expected an object with version and sha256Hash.",
            "{\"persistedQuery\":{\"sha256Hash\":\"x\"}}             | extensions.persistedQuery.version: found null, expected 1.",
            "{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"x\"}} | extensions.persistedQuery.version: found 2, expected 1.",
            "{\"persistedQuery\":{\"version\":1}}                    | extensions.persistedQuery.sha256Hash: expected the SHA-256 of the document in hexadecimal digits.",
            "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":7}}   | extensions.persistedQuery.sha256Hash: expected the SHA-256 of the document in hexadecimal digits.",
            "{}                                                      | query: found nothing, expected a GraphQL document.",
    })
    void whatIsNoneOfTheProtocolSaysWhy(String extensions, String message) {
        given().queryParam("extensions", extensions).get("/graphql").then().statusCode(400).body("errors", hasSize(1))
                .body("errors[0].message", equalTo(message)).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void twoIdsThatContradictEachOtherAreBothNamed() {
        given().queryParam("extensions", extensions("{ a: __typename }")).queryParam("documentId", "sha256:abc").get("/graphql").then()
                .statusCode(400).body("errors[0].message",
                        equalTo("documentId and extensions.persistedQuery.sha256Hash name two documents: one of the two is expected."));
    }

    private static ValidatableResponse get(String document) {
        return given().queryParam("extensions", extensions(document)).get("/graphql").then();
    }

    private static Map<String, Object> persisted(String document) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", RememberedDocuments.hash(document)));
    }

    private static String extensions(String document) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(RememberedDocuments.hash(document));
    }
}
