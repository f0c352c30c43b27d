package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.common.Database;
import org.tamga.common.Overloaded;
import org.tamga.common.Snapshot;
import org.tamga.ops.health.HealthWithoutDatabaseTest.StoppablePostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A server that is halted takes connections and statements, and answers nothing: as one that is gone behind a wire does. */
@QuarkusTest
@TestProfile(SilentDatabaseTest.Halting.class)
@DisplayName("When the database says nothing")
class SilentDatabaseTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Snapshot snapshot;
    @Inject
    Deadlines deadlines;
    @Inject
    Database database;
    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private List<String> server;

    /** It runs on this machine: all of its processes. */
    @BeforeEach
    void find() {
        var serving = snapshot.read(() -> ((Number) database.select("select pg_backend_pid()").rows().get(0)[0]).longValue());
        var first = ProcessHandle.of(serving).orElseThrow().parent().orElseThrow();
        server = Stream.concat(Stream.of(first), first.descendants()).map(process -> String.valueOf(process.pid())).toList();
    }

    @AfterEach
    void goesOn() {
        signal("-CONT");
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> ask("after").statusCode() == 200);
    }

    @Test
    void whoAsksIsToldSoWhileItDoes() {
        assertThat(ask("before").statusCode()).isEqualTo(200);
        signal("-STOP");

        var told = ask("meanwhile");

        assertThat(told.statusCode()).isEqualTo(503);
        assertThat(told.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void whatIsBeingReadEndsWithItsDeadline() {
        assertThatThrownBy(() -> deadlines.read(snapshot, () -> {
            signal("-STOP");
            return database.select("select revision from store").rows();
        })).isInstanceOf(Overloaded.class);
    }

    /** Each question another, so that none is remembered. */
    private HttpResponse<String> ask(String name) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql")).timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"query\":\"query %s { revision { number } }\"}".formatted(name))).build(),
                            BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder(Stream.concat(Stream.of("kill", signal), server.stream()).toList()).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An empty store on a server of its own, and little time. */
    public static class Halting implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tamga.bundle.built-in", "false", "tamga.graphql.deadline", "1s", "quarkus.datasource.jdbc.acquisition-timeout",
                    "1s");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StoppablePostgreSql.class));
        }
    }
}
