package org.tamga.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.Ask;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.StillClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/** Clocks are put back and forth; those of whole processes are, and differ between two of them, in ClocksIT. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("When a clock jumps")
class ClockTest {

    private static final String REVISION = "{ revision { number committedAt } }";

    @Inject
    EmptyStore store;
    @Inject
    Revisions revisions;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @AfterEach
    void back() {
        StillClock.back();
    }

    @Test
    void revisionsKeepTheirOrder() {
        commit();
        var first = committedAt("1");
        StillClock.pass(Duration.ofHours(-3));
        commit();
        assertThat(committedAt("2")).as("not before the one that it follows").isEqualTo(first);
        StillClock.pass(Duration.ofDays(400));
        commit();
        var third = committedAt("3");
        assertThat(third).isEqualTo(StillClock.NOW.plus(Duration.ofDays(400)).minus(Duration.ofHours(3)));
        StillClock.back();
        commit();
        assertThat(committedAt("4")).as("not before the one that it follows").isEqualTo(third);
    }

    @Test
    void whatIsRememberedIsOfTheDay() {
        commit();
        var today = tag(null, 200);
        StillClock.pass(Duration.ofDays(1));
        var tomorrow = tag(today, 200);
        assertThat(tomorrow).isNotEqualTo(today);
        tag(tomorrow, 304);
        StillClock.pass(Duration.ofDays(-1));
        assertThat(tag(tomorrow, 200)).isEqualTo(today);
    }

    private static String tag(String held, int status) {
        var request = RestAssured.given().accept("application/graphql-response+json").queryParam("query", REVISION);
        var response = (held == null ? request : request.header("If-None-Match", held)).get("/graphql");
        assertThat(response.statusCode()).isEqualTo(status);
        return response.header("ETag");
    }

    private static Instant committedAt(String number) {
        var answer = Ask.data(REVISION);
        assertThat(answer.getString("revision.number")).isEqualTo(number);
        return Instant.parse(answer.getString("revision.committedAt"));
    }

    private void commit() {
        QuarkusTransaction.requiringNew().run(() -> {
            revisions.lock();
            revisions.next(RevisionKind.LOAD, "a test", "a change", null);
        });
    }
}
