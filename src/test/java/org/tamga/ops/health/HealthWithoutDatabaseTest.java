package org.tamga.ops.health;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.PostgreSql;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

@QuarkusTest
@TestProfile(HealthWithoutDatabaseTest.Stoppable.class)
@DisplayName("Health when the database stops")
public class HealthWithoutDatabaseTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Runnable stopTheDatabase;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void isNotReadyButLiveAndStartedAndStillMeasured() throws IOException {
        get("/q/health/ready").then().statusCode(200);

        stopTheDatabase.run();

        // A request is enough for that to be known, where nobody asks whether Tamga is ready.
        Awaitility.await().atMost(PATIENCE)
                .untilAsserted(() -> given().queryParam("query", "{ claims { totalCount } }").get("/graphql").then()
                        .statusCode(503));
        get("/q/metrics").then().statusCode(200).body(containsString("tamga_database_answers 0.0"));
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> get("/q/health/ready").then().statusCode(503)
                .body("checks.find { it.name == 'database' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'database' }.data.reason", equalTo("the database does not answer")));
        get("/q/health/live").then().statusCode(200);
        get("/q/health/started").then().statusCode(200);
        get("/q/metrics").then().statusCode(200).body(containsString("tamga_database_answers 0.0"));
        assertThat(get("/q/health/ready").asString()).doesNotContain("postgres", "Exception", "127.0.0.1", "localhost");
        assertThat(connectionsUntilToldSo()).as("that the pool makes anew once is enough to say so").isBetween(1, 4);
    }

    /** How often one probe tries to connect to whatever is where the database was, with encryption and without. */
    private int connectionsUntilToldSo() throws IOException {
        var tried = new AtomicInteger();
        try (var closed = new ServerSocket(Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1")))) {
            var hangsUp = new Thread(() -> {
                try {
                    while (true) {
                        closed.accept().close();
                        tried.incrementAndGet();
                    }
                } catch (IOException over) {
                    // As the test is.
                }
            });
            hangsUp.start();
            get("/q/health/ready").then().statusCode(503);
        }
        return tried.get();
    }

    /** A PostgreSQL that the test can stop. */
    public static class StoppablePostgreSql implements QuarkusTestResourceLifecycleManager {

        private EmbeddedPostgres server;

        @Override
        public Map<String, String> start() {
            try {
                server = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return PostgreSql.settings(server.getJdbcUrl("postgres", "postgres"));
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields((Runnable) this::stop, new TestInjector.MatchesType(Runnable.class));
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An empty store there. */
    public static class Stoppable implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tamga.bundle.built-in", "false");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StoppablePostgreSql.class));
        }
    }
}
