package org.tamga.web.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tamga.Ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Where the operator gives a manifest, nothing else runs. */
@QuarkusTest
@TestProfile(TrustedDocumentsTest.Manifest.class)
class TrustedDocumentsTest {

    private static final String TRUSTED = "query Code($code: CountryCode!) { country(code: $code) { code } }";

    @Test
    void aTrustedDocumentRunsByItsIdByGetAndByPost() {
        assertThat(Ask.send(Map.of("documentId", "code", "variables", Map.of("code", "KZ"))).jsonPath().getString("data.country.code"))
                .isEqualTo("KZ");
        given().queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"code\"}}")
                .queryParam("variables", "{\"code\":\"KZ\"}").get("/graphql").then().body("data.country.code", equalTo("KZ"));
    }

    @Test
    void andByItsHashOrItsVeryText() {
        assertThat(Ask.send(Map.of("documentId", "sha256:" + RememberedDocuments.hash(TRUSTED), "variables", Map.of("code", "KZ")))
                .jsonPath().getString("data.country.code")).isEqualTo("KZ");
        assertThat(Ask.answer(TRUSTED, Map.of("code", "KZ")).getString("data.country.code")).isEqualTo("KZ");
    }

    @Test
    void aFreeDocumentIsRefused() {
        var answer = Ask.answer("{ __typename }", Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(answer.getString("errors[0].message")).isEqualTo("Only trusted documents run, and this is none of them.");
        assertThat(answer.<Object>get("data")).isNull();
    }

    @Test
    void alsoUnderAHashOfItsOwn() {
        var free = "{ __typename }";
        var persisted = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", RememberedDocuments.hash(free)));

        for (var request : new Map<?, ?>[]{Map.of("query", free, "extensions", persisted), Map.of("extensions", persisted),
                Map.of("query", free, "documentId", "code"), Map.of("documentId", "other")}) {
            @SuppressWarnings("unchecked")
            var answer = Ask.send((Map<String, ?>) request).jsonPath();
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("DOCUMENT_NOT_TRUSTED");
        }
    }

    /** The manifest of a front end. */
    public static class Manifest implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tamga.graphql.documents.trusted", "src/test/resources/manifests/apollo.json");
        }
    }
}
