package org.tamga.ops.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(StaticBodiesTest.Measured.class)
@DisplayName("A body to measure by")
class StaticBodiesTest {

    private static final String TEXT = "{\"data\":{\"name\":\"Казахстан\"}}";

    @Test
    void isServedAsItIs() {
        for (var time = 0; time < 2; time++) {
            var response = given().get("/bodies/answer.json");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.asString()).isEqualTo(TEXT);
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

    /** A directory with one file, and another file beside it. */
    public static class Measured implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/measured")), "bodies");
                Files.writeString(directory.resolve("answer.json"), TEXT);
                Files.writeString(directory.resolveSibling("beside.json"), TEXT);
                return Map.of("tamga.measure.bodies", directory.toAbsolutePath().toString(), "tamga.bundle.built-in", "false",
                        "quarkus.datasource.jdbc.url", "jdbc:h2:mem:measured");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
