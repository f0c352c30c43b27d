package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;

/** The packaged application as its user starts it, the jar or the native binary: a process, with what it wrote. */
public final class Instance {

    private static final long PATIENCE_IN_SECONDS = 180;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int port;

    private Instance(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts it, without waiting until it is ready.
     *
     * @param log where its output goes
     * @param settings such as {@code -Dtamga.data-directory=...}
     */
    public static Instance start(Path log, String... settings) {
        return start(log, Map.of(), settings);
    }

    /** The same, with these variables in its environment. */
    public static Instance start(Path log, Map<String, String> environment, String... settings) {
        try {
            var port = Packaged.freePort();
            var all = new ArrayList<>(List.of(settings));
            all.add("-Dquarkus.http.port=" + port);
            if (!Packaged.isNative() && all.stream().noneMatch(setting -> setting.startsWith("-Xmx"))) {
                all.add("-Xmx256m");
            }
            return by(Packaged.command(all), port, log, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, by a command that has it listen on that port and writes what it says, and that ends when it does. */
    public static Instance by(List<String> command, int port, Path log, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new Instance(builder.start(), log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it is ready. */
    public Instance ready() {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!output().contains("Tamga is ready")) {
            assertThat(process.isAlive()).as(() -> "started:\n" + output()).isTrue();
            assertThat(System.nanoTime()).as(() -> "ready in time:\n" + output()).isLessThan(end);
            pause(20);
        }
        return this;
    }

    /** Waits until it has ended; the exit code. */
    public int ended() {
        try {
            assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).as("ended in time").isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to stop, and waits until it has. */
    public int stop() {
        process.destroy();
        return ended();
    }

    /** What {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The response to a query by POST. */
    public HttpResponse<String> post(String query, Map<String, Object> variables) {
        return send(request("/graphql").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers
                .ofString(new JsonObject().put("query", query).put("variables", new JsonObject(variables)).encode())));
    }

    /** The data of an answer that has no errors. */
    public JsonPath data(String query) {
        var response = post(query, Map.of());
        var answer = JsonPath.from(response.body());
        assertThat(answer.<Object>get("errors")).as(response.body()).isNull();
        answer.setRootPath("data");
        return answer;
    }

    /** The response to a query by GET, to somebody who has the answer of a tag. */
    public HttpResponse<String> get(String query, String tag) {
        var request = request("/graphql?query=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8));
        return send(tag == null ? request : request.header("If-None-Match", tag));
    }

    /** The response to whoever opens that address. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    /** Whether it listens, and says that it is ready. */
    public boolean isReady() {
        try {
            return CLIENT.send(request("/q/health/ready").build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobodyListens) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept",
                "application/graphql-response+json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
