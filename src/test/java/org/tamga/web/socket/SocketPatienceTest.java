package org.tamga.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.feed.RevisionKind;
import org.tamga.feed.RevisionWatch;
import org.tamga.feed.Revisions;
import org.tamga.web.Impatient;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/** Who says nothing, or is not there any more, keeps no WebSocket open; who is there keeps it as long as they want. */
@QuarkusTest
@TestProfile(Impatient.class)
class SocketPatienceTest {

    /** A masked frame as a client sends it, with a mask of zeros. */
    private static final int TEXT = 0x81;

    @Inject
    SocketRoute sockets;
    @Inject
    RevisionWatch watch;
    @Inject
    Revisions revisions;

    @BeforeEach
    void noneIsOpen() {
        Awaitility.await().until(() -> sockets.open() == 0);
    }

    @Test
    void whoNeverInitialisesIsClosed() {
        try (var client = SocketClient.open("graphql-transport-ws")) {
            client.say("{'type':'ping'}");
            client.hear("pong");
            assertThat(client.closed()).isEqualTo("4408 Connection initialisation timeout");
        }
    }

    @Test
    void whoAnswersPingsStaysHoweverLongNothingHappens() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "subscription { revision { number } }");
            // Longer than any of the times after which a silent client is dropped.
            Awaitility.await().pollDelay(java.time.Duration.ofSeconds(3)).until(() -> true);
            commit();
            client.hear("next");
        }
    }

    @Test
    void whoDoesNotAnswerThemIsDroppedAndNothingOfTheirsGoesOn() throws IOException {
        try (var silent = new Socket("localhost", RestAssured.port)) {
            silent.setSoTimeout(20_000);
            silent.getOutputStream().write(("GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            var upgraded = new StringBuilder();
            while (upgraded.indexOf("\r\n\r\n") < 0) {
                upgraded.append((char) silent.getInputStream().read());
            }
            frame(silent, "{\"type\":\"connection_init\"}");
            frame(silent, "{\"type\":\"subscribe\",\"id\":\"a\",\"payload\":{\"query\":\"subscription { revision { number } }\"}}");
            Awaitility.await().until(() -> watch.watchers() == 1);

            var heard = silent.getInputStream().readAllBytes();

            assertThat(new String(heard, StandardCharsets.ISO_8859_1)).contains("connection_ack");
            Awaitility.await().until(() -> watch.watchers() == 0 && sockets.open() == 0);
        }
    }

    @Test
    void noMoreAreOpenThanMayBe() {
        var open = Stream.generate(SocketClient::ready).limit(3).toList();
        Assertions.assertThatThrownBy(() -> SocketClient.open("graphql-transport-ws")).isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("Unexpected HTTP response status code 503");
        open.forEach(SocketClient::close);
        Awaitility.await().until(() -> sockets.open() == 0);
        SocketClient.ready().close();
    }

    @Test
    void noMoreAreOpenThanMayBeHoweverManyComeTogether() {
        var coming = Executors.newFixedThreadPool(20);
        try {
            var tries = Stream.generate(() -> CompletableFuture.supplyAsync(() -> SocketClient.open("graphql-transport-ws"), coming))
                    .limit(20).toList();
            var open = tries.stream().map(one -> one.handle((client, refused) -> Optional.ofNullable(client)).join())
                    .flatMap(Optional::stream).toList();
            assertThat(open).hasSize(3);
            open.forEach(SocketClient::close);
        } finally {
            coming.shutdownNow();
        }
    }

    @Test
    void whatDoesNotBecomeAWebSocketTakesNoPlace() throws IOException {
        for (var n = 0; n < 10; n++) {
            try (var broken = new Socket("localhost", RestAssured.port)) {
                broken.setSoTimeout(20_000);
                broken.getOutputStream().write(("GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                        + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(broken.getInputStream().read()).isEqualTo('H');
            }
        }
        SocketClient.ready().close();
    }

    private void commit() {
        QuarkusTransaction.requiringNew().run(() -> {
            revisions.lock();
            revisions.next(RevisionKind.LOAD, "test", "change", null);
        });
    }

    private static void frame(Socket socket, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var frame = Arrays.copyOf(new byte[]{(byte) TEXT, (byte) (0x80 | bytes.length), 0, 0, 0, 0}, 6 + bytes.length);
        System.arraycopy(bytes, 0, frame, 6, bytes.length);
        socket.getOutputStream().write(frame);
    }
}
