package org.tamga.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Where the operator switches it off, nobody can ask for the schema. */
@QuarkusTest
@TestProfile(LittleRoom.class)
class IntrospectionOffTest {

    @ParameterizedTest
    @ValueSource(strings = {"{ __schema { types { name } } }", "{ a: __type(name: \"Claim\") { name } }",
            "{ ...F } fragment F on Query { __schema { queryType { name } } }", "{ __typename __schema { queryType { name } } }"})
    void theSchemaIsRefused(String document) {
        var answer = Ask.answer(document, Map.of());

        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INTROSPECTION_DISABLED");
        assertThat(answer.getString("errors[0].message")).isEqualTo("The schema can't be asked for here; __typename can.");
        assertThat(answer.getList("errors[0].locations")).hasSize(1);
        assertThat(answer.<Object>get("data")).isNull();
    }

    @Test
    void soIsItsText() {
        given().get("/graphql/schema.graphql").then().statusCode(404)
                .body("errors[0].extensions.code", equalTo("INTROSPECTION_DISABLED"));
    }

    @Test
    void theNamesOfTypesStay() {
        assertThat(Ask.data("{ __typename country(code: \"KZ\") { __typename } }").getString("country.__typename")).isEqualTo("Country");
    }
}
