package org.tamga.web.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.tamga.NothingLoaded;
import org.tamga.feed.Commits;
import org.tamga.feed.RevisionWatch;
import org.tamga.web.socket.SocketClient;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * Before the service stops, streams and WebSockets end, so that clients go on elsewhere and nobody waits for them. A browser that comes back to the
 * same one meanwhile is told when to come again, not refused, since it would give up then.
 */
@QuarkusTest
@TestProfile(StoppingTest.Stopping.class)
class StoppingTest {

    private static final int QUESTIONS = 20;

    /** An application of its own, as it does not begin again. */
    public static class Stopping extends NothingLoaded {
    }

    @Inject
    Commits commits;
    @Inject
    EventStreams streams;
    @Inject
    RevisionWatch watch;
    @Inject
    ChangesConfig config;
    @Inject
    Event<ShutdownDelayInitiatedEvent> shutdown;

    @Test
    void whatIsOpenEndsAndNothingBegins() {
        commits.commit("first");
        try (var client = new StreamClient("/changes");
                var idle = SocketClient.ready();
                var watching = SocketClient.ready();
                var asking = SocketClient.ready()) {
            assertThat(client.next("id:")).isNotNull();
            watching.subscribe("all", "subscription { revision { number } }");
            watching.hear("next");
            for (var n = 0; n < QUESTIONS; n++) {
                asking.subscribe("q" + n, "{ claims(first: 50) { totalCount } } # " + n);
            }
            assertThat(asking.hear("next").getString("payload.data.claims.totalCount")).isNotNull();
            shutdown.fire(new ShutdownDelayInitiatedEvent());
            assertThat(client.next("0")).as("the last chunk").isEqualTo("0");
            assertThat(client.next("nothing more")).as("closed, so that the next connection may be another instance's").isNull();
            assertThat(streams.open()).isZero();
            for (var socket : List.of(idle, watching, asking)) {
                assertThat(socket.closed()).isEqualTo("1001 The service stops");
            }
            assertThat(asking.heard("complete")).as("what was asked is answered first").isEqualTo(QUESTIONS);
            Awaitility.await().untilAsserted(() -> assertThat(watch.watchers()).isZero());
            assertThatThrownBy(SocketClient::ready).hasRootCauseMessage("Unexpected HTTP response status code 503");
            given().accept("text/event-stream").get("/changes").then().statusCode(200).header("Connection", "close")
                    .contentType("text/event-stream").body(equalTo("retry: " + config.retry().toMillis() + "\n\n"));
            given().accept("text/event-stream").get("/changes?since=yesterday").then().statusCode(400);
            given().accept("application/json").get("/changes").then().statusCode(200);
        }
    }
}
