package org.tamga.feed;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.NothingLoaded;
import org.tamga.SqlWatch;
import org.tamga.StoreChanges;
import org.tamga.web.socket.SocketClient;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Whoever subscribes to revisions learns of every one, in order, whichever instance commits it. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class RevisionSubscriptionTest {

    private static final String REVISIONS = "subscription { revision { number summary } }";

    private final StoreChanges store = StoreChanges.ofTheApplication();

    @BeforeEach
    void empty() {
        noneWatches();
        store.empty();
    }

    @Test
    void theLastOneAtOnceAndThenEachThatIsCommitted() {
        commit("first");
        commit("second");
        try (var client = SocketClient.ready()) {
            client.subscribe("a", REVISIONS);
            assertThat(next(client)).isEqualTo("2 second");
            commit("third");
            assertThat(next(client)).isEqualTo("3 third");
            commit("fourth");
            assertThat(next(client)).isEqualTo("4 fourth");
        }
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void nothingIsReadOnTheEventLoop() {
        commit("first");
        try (var client = SocketClient.ready()) {
            client.subscribe("a", REVISIONS);
            next(client);
            commit("second");
            next(client);
        }
        assertThat(SqlWatch.ofThisProcess().onEventLoop()).isNull();
    }

    @Test
    void nothingBeforeTheFirst() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", REVISIONS);
            client.subscribe("b", "{ revision { number } }");
            assertThat(client.hear("next").getString("id")).as("nothing of the other").isEqualTo("b");
            client.hear("complete");
            commit("first");
            assertThat(next(client)).isEqualTo("1 first");
        }
    }

    @Test
    @DisabledOnIntegrationTest("there every change is of another")
    void alsoWhatAnotherInstanceCommits() {
        commit("first");
        try (var client = SocketClient.ready()) {
            client.subscribe("a", REVISIONS);
            assertThat(next(client)).isEqualTo("1 first");
            commitElsewhere(2, 3, 4);
            assertThat(List.of(next(client), next(client), next(client))).containsExactly("2 elsewhere", "3 elsewhere", "4 elsewhere");
        }
    }

    @Test
    void onFromTheOneThatWasSeenLast() {
        IntStream.rangeClosed(1, 120).forEach(n -> commit("change " + n));
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "subscription { revision { token number } }");
            var token = client.hear("next").getString("payload.data.revision.token");
            client.say("{'type':'complete','id':'a'}");
            IntStream.rangeClosed(121, 240).forEach(n -> commit("change " + n));

            client.subscribe("b", "subscription { revision(since: \"" + token + "\") { number summary } }");
            IntStream.rangeClosed(121, 240).forEach(n -> assertThat(next(client)).isEqualTo(n + " change " + n));
            commit("change 241");
            assertThat(next(client)).isEqualTo("241 change 241");
        }
    }

    @Test
    void eachAnswerIsReadAnew() {
        commit("first", "penguins");
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "subscription { revision { number changes { totalCount edges { node { slug } } } } }");
            assertThat(client.hear("next").getList("payload.data.revision.changes.edges.node.slug")).isEqualTo(List.of("penguins"));
            commit("second", "gulls", "terns");
            assertThat(client.hear("next").getList("payload.data.revision.changes.edges.node.slug"))
                    .isEqualTo(List.of("gulls", "terns"));
        }
    }

    @Test
    void whoDoesNotReadKeepsNobodyWaitingAndMissesNothing() {
        var slugs = IntStream.range(0, 100).mapToObj(n -> ("s%03d-".formatted(n)).repeat(400)).toArray(String[]::new);
        var query = "subscription { revision { number summary changes(first: 100) { edges { node { slug } } } } }";
        commit("change 1", slugs);
        try (var slow = SocketClient.ready(); var fast = SocketClient.ready()) {
            slow.stopReading();
            slow.subscribe("a", query);
            fast.subscribe("a", REVISIONS);
            assertThat(next(fast)).isEqualTo("1 change 1");
            for (var n = 2; n <= 60; n++) {
                commit("change " + n, slugs);
                assertThat(next(fast)).isEqualTo(n + " change " + n);
            }
            slow.readAgain();
            for (var n = 1; n <= 60; n++) {
                assertThat(next(slow)).isEqualTo(n + " change " + n);
            }
        }
    }

    @Test
    void nobodyWatchesForWhoHasGone() {
        commit("first");
        var goes = SocketClient.ready();
        goes.subscribe("a", REVISIONS);
        goes.subscribe("b", REVISIONS);
        next(goes);
        next(goes);
        assertThat(watchers()).isEqualTo("2.0");
        goes.say("{'type':'complete','id':'a'}");
        Awaitility.await().until(() -> watchers().equals("1.0"));
        goes.close();
        noneWatches();
    }

    private static void noneWatches() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> watchers().equals("0.0"));
    }

    private static String watchers() {
        return get("/q/metrics").asString().replaceFirst("(?s).*\ntamga_subscriptions (\\S+)\n.*", "$1");
    }

    private static String next(SocketClient client) {
        var event = client.hear("next");
        return event.getString("payload.data.revision.number") + " " + event.getString("payload.data.revision.summary");
    }

    private void commit(String summary, String... slugs) {
        store.commit(summary, slugs);
    }

    /** In plain SQL, so that nothing in this process hears of it. */
    private static void commitElsewhere(int... numbers) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection(); var statement = connection.createStatement()) {
            for (var number : numbers) {
                statement.execute("insert into revision (number, committed_at, kind, ordered_by, summary) values (" + number
                        + ", current_timestamp, 'LOAD', 'another', 'elsewhere')");
                statement.execute("update store set revision = " + number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
