package org.tamga.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** The packaged application as its operator sets it, by the environment. */
@Execution(ExecutionMode.CONCURRENT)
@DisplayName("The packaged application")
class OperationsIT {

    private static final Path PACKAGED = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DEEPER = "/graphql?query=query%20Operated%20%7Bclaims(first:2)%7Bedges%7Bnode%7Bcitations%7Bedges%7B"
            + "node%7Bparagraph%7D%7D%7D%7D%7D%7D%7D";
    private static final String QUERY = "/graphql?query=query%20Operated%20%7Bclaims(first:2)%7Bedges%7Bnode%7Btext%7D%7D%7D%7D";

    @TempDir
    Path directory;

    private Process process;

    @AfterEach
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void logsJsonWithOneLineForEachRequest() throws Exception {
        var port = Packaged.freePort();
        start(port, Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"));
        ready(port);

        assertThat(get(port, QUERY).headers().firstValue("X-Request-Id")).hasValue("operated");

        Awaitility.await().atMost(PATIENCE).until(() -> log().contains("Operated"));
        var lines = log().lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(new ObjectMapper().readTree(line).isObject()).isTrue());
        var requests = lines.stream().map(OperationsIT::json).filter(line -> line.path("mdc").has("operation")).toList();
        assertThat(requests).hasSize(1);
        assertThat(requests.get(0).path("mdc").path("requestId").asText()).isEqualTo("operated");
        assertThat(requests.get(0).path("mdc").path("price").asInt()).isPositive();
        assertThat(requests.get(0).path("mdc").path("status").asText()).isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grpc", "http/protobuf"})
    void sendsTracesWhereThatIsTurnedOnAtItsStart(String protocol) throws Exception {
        var received = new CopyOnWriteArrayList<String>();
        var vertx = Vertx.vertx();
        try {
            var collector = vertx.createHttpServer().requestHandler(request -> collect(request, received)).listen(0, "127.0.0.1")
                    .toCompletionStage().toCompletableFuture().get();
            var port = Packaged.freePort();
            start(port, Map.of("TAMGA_TRACING", "true", "TAMGA_BUNDLE_BUILT_IN", "true", "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", protocol,
                    "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + collector.actualPort()));
            ready(port);

            get(port, DEEPER);

            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(String.join("", received))
                    .contains("GET /graphql", "Operated", "batch ", "graphql.document.hash", "SELECT"));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    @Test
    void tracesTheRequestsThatItIsToldToAtItsStart() throws Exception {
        var received = new CopyOnWriteArrayList<String>();
        var vertx = Vertx.vertx();
        try {
            var collector = vertx.createHttpServer().requestHandler(request -> collect(request, received)).listen(0, "127.0.0.1")
                    .toCompletionStage().toCompletableFuture().get();
            var port = Packaged.freePort();
            start(port, Map.of("TAMGA_TRACING", "true", "QUARKUS_OTEL_TRACES_SAMPLER_ARG", "0",
                    "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + collector.actualPort()));
            ready(port);

            get(port, QUERY.replace("Operated", "Passed"));
            // What belongs to a trace that another has begun is told whatever part of one's own is: sent last, it comes last.
            get(port, QUERY, "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

            Awaitility.await().atMost(PATIENCE).until(() -> String.join("", received).contains("Operated"));
            assertThat(String.join("", received)).doesNotContain("Passed");
            assertThat(log()).doesNotContain("Build time property");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    @Test
    void warnsOfASettingThatItDoesNotHaveAndIsTracedByNobodyUnasked() throws Exception {
        var port = Packaged.freePort();
        start(port, Map.of("TAMGA_GRAPHQL_DEPHT", "3", "TAMGA_SERVICE_HOST", "10.0.0.1"));
        ready(port);

        assertThat(log()).contains("TAMGA_GRAPHQL_DEPHT: Tamga has no such setting").contains("did you mean TAMGA_GRAPHQL_DEPTH?")
                .doesNotContain("TAMGA_SERVICE_HOST", "4317", "operated");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            TAMGA_GRAPHQL_DEADLINE      | soon            | tamga.graphql.deadline: found soon, expected a time
            TAMGA_DATABASE_READ_URL     | jdbc:postgresql://h/d | tamga.database.read-url: found jdbc:postgresql:..., expected nothing
            QUARKUS_HTTP_PORT           | 70000           | quarkus.http.port: found 70000, expected a port, from 1 to 65535
            QUARKUS_HTTP_HOST           | nowhere.invalid | quarkus.http.host: found nowhere.invalid, expected an address of this machine
            QUARKUS_HTTP_HOST           | 192.0.2.1       | quarkus.http.host: 192.0.2.1 is no address of this machine
            QUARKUS_LOG_LEVEL           | LOUD            | quarkus.log.level: found LOUD, expected a level, such as WARN, INFO or DEBUG
            """)
    void doesNotStartWithAWrongSettingAndSaysWhich(String variable, String value, String sentence) throws Exception {
        start(Packaged.freePort(), Map.of(variable, value));

        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(log()).contains(sentence).doesNotContain("Exception", "\tat ");
    }

    /** Takes spans in either protocol of OTLP: a gRPC call is a request that is answered with an empty message and a status behind it. */
    private static void collect(HttpServerRequest request, List<String> received) {
        request.body().onSuccess(body -> {
            received.add(body.toString(StandardCharsets.ISO_8859_1));
            if (request.path().equals("/v1/traces")) {
                request.response().end();
            } else {
                request.response().putHeader("content-type", "application/grpc").putTrailer("grpc-status", "0")
                        .end(Buffer.buffer(new byte[5]));
            }
        });
    }

    private void start(int port, Map<String, String> environment) throws IOException {
        var binary = System.getProperty("native.image.path");
        var command = new ArrayList<String>();
        if (binary == null) {
            command.addAll(Packaged.java());
            command.addAll(List.of("-jar", PACKAGED.toString()));
        } else {
            command.add(binary);
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(directory.resolve("log.txt").toFile());
        builder.environment().put("TAMGA_DATA_DIRECTORY", directory.resolve("data").toString());
        builder.environment().put("TAMGA_BUNDLE_BUILT_IN", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    private void ready(int port) {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> get(port, "/q/health/ready").statusCode() == 200);
    }

    private String log() throws IOException {
        return Files.readString(directory.resolve("log.txt"));
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static HttpResponse<String> get(int port, String path, String... headers) throws IOException, InterruptedException {
        var builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("X-Request-Id", "operated");
        var request = (headers.length == 0 ? builder : builder.headers(headers)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
