package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.web.socket.SocketClient;

import io.restassured.RestAssured;

/**
 * Told to stop, Tamga first says that it is not ready, while it answers as before; a balancer sends no more then. What runs is finished,
 * and only then it ends: no request that was sent is lost.
 */
@Timeout(240)
class StopIT {

    private static final int CLIENTS = 8;
    private static final String QUERY = "{ claims(first: 50) { edges { node { slug assessment { summary supporting { groups { label } } } } } } } # ";

    @TempDir
    Path directory;

    /**
     * Over HTTP/2 the server says how far it came (GOAWAY), answers that, and refuses what is sent later, which may be sent again (RFC 9113, 6.8). The
     * client of JDK 25 takes that for the end of what is being answered too (JDK-8374534), and asks over HTTP/1.1.
     */
    private final HttpClient http = HttpClient.newBuilder()
            .version(Runtime.version().feature() < 25 ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean ready = true;
    private int port;

    @Test
    void noRequestIsLost() throws Exception {
        try (var packaged = new Packaged(directory)) {
            port = Packaged.freePort();
            var process = packaged.start(port, "-Dquarkus.shutdown.delay=5s");
            packaged.untilReady(process);
            RestAssured.port = port;
            var socket = SocketClient.ready();
            var clients = Executors.newFixedThreadPool(CLIENTS);
            var all = CompletableFuture.allOf(IntStream.range(0, CLIENTS).mapToObj(client -> CompletableFuture.runAsync(
                    this::askWhileReady, clients)).toArray(CompletableFuture[]::new));
            Awaitility.await().until(() -> answered.get() > 2 * CLIENTS);

            process.destroy();

            Awaitility.await().until(() -> health() == 503);
            ready = false;
            assertThat(ask(-1)).as("still answered while it is not ready").isEqualTo(200);
            all.join();
            assertThat(answered).hasValue(asked.get());
            assertThat(socket.closed()).as("in order, not cut off").isEqualTo("1001 The service stops");
            assertThat(packaged.ended(process)).isIn(0, 143);
            clients.shutdown();
        }
    }

    private void askWhileReady() {
        while (ready) {
            var number = asked.incrementAndGet();
            if (ask(number) == 200) {
                answered.incrementAndGet();
            }
        }
    }

    /** The status of a whole answer; each question is another, so that none is remembered. */
    private int ask(int number) {
        var body = "{\"query\":\"" + QUERY + number + "\"}";
        var response = send(HttpRequest.newBuilder(address("/graphql")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
        assertThat(response.body()).startsWith("{\"data\":").endsWith("}").doesNotContain("\"errors\"");
        return response.statusCode();
    }

    private int health() {
        return send(HttpRequest.newBuilder(address("/q/health/ready")).build()).statusCode();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("a request was lost", e);
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
