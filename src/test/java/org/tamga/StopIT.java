package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    private static final String WAITS = "Waiting for HTTP requests to complete";

    @TempDir
    Path directory;

    /**
     * Over HTTP/2 the server says how far it came (GOAWAY), answers that, and refuses what is sent later, which may be sent again (RFC 9113, 6.8). The
     * client of JDK 25 takes that for the end of what is being answered too (JDK-8374534), and asks over HTTP/1.1.
     */
    private final HttpClient newest = HttpClient.newBuilder()
            .version(Runtime.version().feature() < 25 ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1).build();
    private final HttpClient plain = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService clients = Executors.newFixedThreadPool(2 * CLIENTS);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean ready = true;
    private volatile boolean over;
    private int port;

    @AfterEach
    void end() {
        over = true;
        clients.shutdown();
    }

    @Test
    void noRequestIsLost() throws Exception {
        try (var packaged = new Packaged(directory)) {
            var process = start(packaged, "-Dquarkus.shutdown.delay=5s");
            var socket = SocketClient.ready();
            var untilNotReady = atOnce(CLIENTS, () -> askWhile(newest, () -> ready));
            var untilTheEnd = atOnce(CLIENTS, () -> askWhile(plain, () -> !over));
            Awaitility.await().until(() -> answered.get() > 4 * CLIENTS);
            try (var half = new HalfSent(port, QUERY)) {
                process.destroy();

                Awaitility.await().until(() -> health() == 503);
                ready = false;
                untilNotReady.join();
                assertThat(ask(plain, -1)).as("still answered while it is not ready").isEqualTo(200);
                assertThat(packaged.output(process)).as("it was its delay").doesNotContain(WAITS);
                Awaitility.await().until(() -> packaged.output(process).contains(WAITS));
                over = true;
                untilTheEnd.join();
                assertThat(answered).hasValue(asked.get());
                assertThat(half.answered()).as("of which only a part was there when its delay had ended").startsWith("HTTP/1.1 200 OK\r\n")
                        .contains("\r\n\r\n{\"data\":").endsWith("}").doesNotContain("\"errors\"");
            }
            assertThat(socket.closed()).as("in order, not cut off").isEqualTo("1001 The service stops");
            assertThat(packaged.ended(process)).isIn(0, 143);
        }
    }

    /** With no delay, which is how it is unless told. What runs is held by a lock in the database until it has been told to stop. */
    @ParameterizedTest
    @CsvSource({"TERM, 143, 8, 0", "TERM, 143, 0, 2", "INT, 130, 8, 2"})
    void whatRunsIsFinished(String signal, int code, int requests, int operationsOfASocket) throws Exception {
        var all = requests + operationsOfASocket;
        var database = PostgreSql.database("stops");
        try (var packaged = new Packaged(directory)) {
            var process = start(packaged, "-Dquarkus.datasource.jdbc.url=" + database, "-Dquarkus.datasource.username=postgres",
                    "-Dquarkus.datasource.password=postgres", "-Dtamga.graphql.deadline=2m", "-Dquarkus.shutdown.timeout=2m");
            Assumptions.assumeFalse(ignoresInterrupts(process) && signal.equals("INT"), "Whoever started the tests has SIGINT ignored");
            var idle = SocketClient.ready();
            try (var locking = DriverManager.getConnection(database, "postgres", "postgres"); var asking = SocketClient.ready()) {
                locking.setAutoCommit(false);
                locking.createStatement().execute("lock table claim in access exclusive mode");
                var running = atOnce(requests, () -> askOnce(plain));
                for (var n = 0; n < operationsOfASocket; n++) {
                    asking.subscribe("s" + n, QUERY + "s" + n);
                }
                Awaitility.await().until(() -> waiting(locking) == all);

                assertThat(new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor()).isZero();

                assertThat(idle.closed()).isEqualTo("1001 The service stops");
                Awaitility.await().until(() -> packaged.output(process).contains(WAITS));
                assertThat(waiting(locking)).isEqualTo(all);
                assertThat(answered).hasValue(0);
                locking.rollback();
                running.join();
                assertThat(answered).hasValue(requests);
                for (var n = 0; n < operationsOfASocket; n++) {
                    assertThat(asking.hear().getMap("$")).containsEntry("type", "next");
                    asking.hear("complete");
                }
                assertThat(asking.closed()).isEqualTo("1001 The service stops");
            }
            assertThat(packaged.ended(process)).isIn(0, code);
        }
    }

    private Process start(Packaged packaged, String... settings) throws Exception {
        port = Packaged.freePort();
        RestAssured.port = port;
        var process = packaged.start(port, settings);
        packaged.untilReady(process);
        return process;
    }

    private static boolean ignoresInterrupts(Process process) throws IOException {
        var ignored = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream().filter(line -> line.startsWith("SigIgn:"))
                .findFirst().orElseThrow().replaceAll("\\W|SigIgn", "");
        return (Long.parseUnsignedLong(ignored, 16) >> 1 & 1) == 1;
    }

    /** How many statements wait for a lock there. */
    private static int waiting(Connection connection) throws SQLException {
        try (var found = connection.createStatement().executeQuery("select count(*) from pg_locks join pg_database d on d.oid = database"
                + " where not granted and datname = current_database()")) {
            found.next();
            return found.getInt(1);
        }
    }

    private CompletableFuture<Void> atOnce(int times, Runnable client) {
        return CompletableFuture.allOf(IntStream.range(0, times).mapToObj(n -> CompletableFuture.runAsync(client, clients))
                .toArray(CompletableFuture[]::new));
    }

    private void askWhile(HttpClient http, BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            askOnce(http);
        }
    }

    private void askOnce(HttpClient http) {
        if (ask(http, asked.incrementAndGet()) == 200) {
            answered.incrementAndGet();
        }
    }

    /** The status of a whole answer; each question is another, so that none is remembered. */
    private int ask(HttpClient http, int number) {
        var body = "{\"query\":\"" + QUERY + number + "\"}";
        var response = send(http, HttpRequest.newBuilder(address("/graphql")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
        assertThat(response.body()).startsWith("{\"data\":").endsWith("}").doesNotContain("\"errors\"");
        return response.statusCode();
    }

    private int health() {
        return send(newest, HttpRequest.newBuilder(address("/q/health/ready")).build()).statusCode();
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest request) {
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
