package org.tamga.ops.health;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.bundle.Loading;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@DisplayName("Health")
class HealthTest {

    @Test
    void isLiveWhateverTheDatabaseDoes() {
        get("/q/health/live").then().statusCode(200).body("status", equalTo("UP")).body("checks", empty());
    }

    @Test
    void isReadyWithTheDatabaseItsSchemaItsRevisionAndTheDataset() throws IOException {
        var ready = get("/q/health/ready").then().statusCode(200).extract().jsonPath();

        assertThat(ready.getString("status")).isEqualTo("UP");
        assertThat(check(ready, "database").getString("schema")).isEqualTo(lastMigration());
        assertThat(check(ready, "database").getLong("revision")).isPositive();
        assertThat(check(ready, "dataset").getBoolean("loaded")).isTrue();
    }

    @Test
    void hasStartedOnceTheSchemaIsUpToDate() throws IOException {
        get("/q/health/started").then().statusCode(200).body("checks[0].data.version", equalTo(lastMigration()));
    }

    @Test
    void isToldWholeInOnePlaceAndNeverCached() {
        get("/q/health").then().statusCode(200).header("Cache-Control", "no-store").body("checks.size()", greaterThan(2));
    }

    @Test
    @DisabledOnIntegrationTest("asks a check of this process")
    void isNotReadyWhileTheDatasetIsBeingLoaded() {
        var loading = new Loading();
        var dataset = new DatasetReady(loading);

        assertThat(dataset.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);

        loading.finish();
        assertThat(dataset.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    private static JsonPath check(JsonPath health, String name) {
        health.setRootPath("checks.find { it.name == '%s' }.data".formatted(name));
        return health;
    }

    private static String lastMigration() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return Integer.toString(files.map(file -> file.getFileName().toString()).mapToInt(
                    name -> Integer.parseInt(name.substring(1, name.indexOf('_')))).max().orElseThrow());
        }
    }
}
