package org.tamga.web.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.tamga.feed.Commits;
import org.tamga.feed.RevisionWatch;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Before the service stops, streams end, so that clients go on elsewhere and nobody waits for them. */
@QuarkusTest
@TestProfile(StoppingTest.Stopping.class)
class StoppingTest {

    /** An application of its own, as it does not begin again. */
    public static class Stopping extends SmallStreams {
    }

    @Inject
    Commits commits;
    @Inject
    EventStreams streams;
    @Inject
    RevisionWatch watch;
    @Inject
    Event<ShutdownDelayInitiatedEvent> shutdown;

    @Test
    void streamsEndAndNoneBegins() {
        commits.commit("first");
        try (var client = new StreamClient("/changes")) {
            assertThat(client.next("id:")).isNotNull();
            shutdown.fire(new ShutdownDelayInitiatedEvent());
            assertThat(client.next("0")).as("the last chunk").isEqualTo("0");
            assertThat(streams.open()).isZero();
            assertThat(watch.watchers()).isZero();
            given().accept("text/event-stream").get("/changes").then().statusCode(503);
            given().accept("application/json").get("/changes").then().statusCode(200);
        }
    }
}
