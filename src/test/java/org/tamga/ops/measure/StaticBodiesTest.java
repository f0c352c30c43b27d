package org.tamga.ops.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.ops.Watched;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Watched.class)
@DisplayName("A body to measure by")
class StaticBodiesTest {

    @Test
    void isServedAsItIs() {
        for (var time = 0; time < 2; time++) {
            var response = given().get("/bodies/answer.json");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.asString()).isEqualTo(Watched.BODY);
            assertThat(response.header("Content-Encoding")).isNull();
        }
    }

    @Test
    void isNotThereWhereNoFileIs() {
        assertThat(given().get("/bodies/none.json").statusCode()).isEqualTo(404);
    }

    @Test
    void isNoneFromOutsideOfTheDirectory() {
        assertThat(given().urlEncodingEnabled(false).get("/bodies/..%2Fbeside.json").statusCode()).isEqualTo(404);
        assertThat(given().urlEncodingEnabled(false).get("/bodies/%2Fetc%2Fhostname").statusCode()).isEqualTo(404);
    }
}
