package org.tamga.web.changes;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.inject.spi.CDI;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tamga.Ask;
import org.tamga.NothingLoaded;
import org.tamga.SmallStreams;
import org.tamga.SqlWatch;
import org.tamga.StoreChanges;
import org.tamga.common.RevisionToken;
import org.tamga.feed.RevisionPages;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** The feed over plain HTTP. That a client which loses its connection misses nothing, {@link ReconnectTest} shows. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("GET /changes")
@Timeout(300)
class ChangesRouteTest {

    private final StoreChanges store = StoreChanges.ofTheApplication();

    @BeforeEach
    void empty() {
        noneOpen();
        store.empty();
    }

    /** Each stream watches. */
    private static void noneOpen() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> get("/q/metrics").asString().contains("\ntamga_subscriptions 0.0\n"));
    }

    private static Response page(String query) {
        return given().accept("application/json").get("/changes" + query);
    }

    private static String token() {
        return Ask.data("{ revision { token } }").getString("revision.token");
    }

    // Pages of JSON

    @Test
    void inPagesOneAfterTheOther() {
        IntStream.rangeClosed(1, 5).forEach(n -> store.commit("change " + n, "slug-" + n));
        var numbers = new ArrayList<String>();
        var next = "?first=2";
        Response page;
        do {
            page = page(next);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.contentType()).isEqualTo("application/json");
            numbers.addAll(page.jsonPath().getList("revisions.number"));
            var link = page.header("Link");
            assertThat(page.jsonPath().getBoolean("more")).isEqualTo(link != null);
            next = link == null ? null : link.replaceFirst("^</changes(.*)>; rel=\"next\"$", "$1");
        } while (next != null);
        assertThat(numbers).containsExactly("1", "2", "3", "4", "5");
        assertThat(page.jsonPath().getString("token")).isEqualTo(token());
        assertThat(page.jsonPath().getString("revisions[0].summary")).isEqualTo("change 5");
        assertThat(page.jsonPath().getString("revisions[0].orderedBy")).isEqualTo("test");
        assertThat(page.jsonPath().getString("revisions[0].kind")).isEqualTo("LOAD");
        assertThat(page.jsonPath().getMap("revisions[0].changes[0]"))
                .containsEntry("kind", "ADDED").containsEntry("objectType", "Topic").containsEntry("slug", "slug-5");
    }

    @Test
    void nothingBeforeTheFirstAndThenWhatComes() {
        store.commit("first");
        store.empty();
        var page = page("").jsonPath();
        assertThat(page.getList("revisions")).isEmpty();
        assertThat(page.getBoolean("more")).isFalse();
    }

    @Test
    void whoHoldsItIsToldSo() {
        store.commit("first", "terns");
        var tag = page("?first=1").header("ETag");
        given().accept("application/json").header("If-None-Match", tag).get("/changes?first=1").then().statusCode(304).body(equalTo(""));

        store.commit("second", "gulls");
        given().accept("application/json").header("If-None-Match", tag).get("/changes?first=1").then().statusCode(200);
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void whatIsHeldIsNotRead() {
        store.commit("first", "terns");
        var tag = page("?first=1").header("ETag");
        assertThat(SqlWatch.ofThisProcess().count(() -> given().accept("application/json").header("If-None-Match", tag)
                .get("/changes?first=1").then().statusCode(304))).isZero();
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void asManyStatementsForManyRevisionsAsForOne() {
        IntStream.rangeClosed(1, 30).forEach(n -> store.commit("change " + n, "a-" + n, "b-" + n));
        var one = SqlWatch.ofThisProcess().count(() -> assertThat(page("?first=1").jsonPath().getList("revisions")).hasSize(1));
        var many = SqlWatch.ofThisProcess().count(() -> assertThat(page("?first=30").jsonPath().getList("revisions")).hasSize(30));
        assertThat(many).isEqualTo(one);
    }

    @Test
    void ofALargeRevisionTheFirstAndHowManyThereAre() {
        store.commit("large", IntStream.range(0, 300).mapToObj("slug-%03d"::formatted).toArray(String[]::new));
        var revision = page("").jsonPath();
        assertThat(revision.getInt("revisions[0].changeCount")).isEqualTo(300);
        assertThat(revision.getList("revisions[0].changes")).hasSize(RevisionPages.CHANGES);
    }

    @Test
    void packedForWhoTakesIt() {
        store.commit("large", IntStream.range(0, 100).mapToObj("slug-%03d"::formatted).toArray(String[]::new));
        var packed = given().accept("application/json").header("Accept-Encoding", "gzip").get("/changes");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.jsonPath().getInt("revisions[0].changeCount")).isEqualTo(100);
    }

    @Test
    void mistakesAreProblemDocumentsThatNameTheParameter() {
        store.commit("first");
        var own = new RevisionToken(token());
        var other = new RevisionToken("elsewhere", 1).toString();
        var future = new RevisionToken(own.store(), 2).toString();
        for (var accept : List.of("application/json", "text/event-stream")) {
            problem(accept, "?since=nonsense", "since", "a revision that this service gave out");
            problem(accept, "?since=", "since", "a revision that this service gave out");
            problem(accept, "?since=" + other, "since", "a revision of this store");
            problem(accept, "?since=" + future, "since", "a revision of this store");
        }
        for (var first : List.of("0", "101", "many", "")) {
            problem("application/json", "?first=" + first, "first", "a number from 1 to 100");
        }
        assertThat(problem(given().accept("text/event-stream").header("Last-Event-ID", other).get("/changes?since=" + own), 400)
                .getString("parameter")).isEqualTo("Last-Event-ID");
        try (var client = new StreamClient("/changes?since=%zz")) {
            assertThat(client.next("HTTP/1.1")).contains("400");
        }
        noneOpen();
    }

    private static void problem(String accept, String query, String parameter, String expected) {
        var problem = problem(given().accept(accept).get("/changes" + query), 400);
        assertThat(problem.getString("title")).isEqualTo("Bad Request");
        assertThat(problem.getString("code")).isEqualTo("BAD_USER_INPUT");
        assertThat(problem.getString("parameter")).isEqualTo(parameter);
        assertThat(problem.getString("expected")).isEqualTo(expected);
        assertThat(problem.getString("detail")).startsWith(parameter + ": found ").endsWith("expected " + expected);
    }

    private static JsonPath problem(Response response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        var problem = response.jsonPath();
        assertThat(problem.getString("type")).isEqualTo("about:blank");
        assertThat(problem.getInt("status")).isEqualTo(status);
        return problem;
    }

    @Test
    void otherMethodsAndFormsAreRefused() {
        assertThat(problem(given().post("/changes"), 405).getString("detail")).contains("POST");
        assertThat(given().post("/changes").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(problem(given().accept("text/html").get("/changes"), 406).getString("detail")).contains("text/html",
                "text/event-stream", "application/json");
        assertThat(given().head("/changes").statusCode()).isEqualTo(200);
        assertThat(given().options("/changes").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void aFaultOfOursLeavesItsNumberOnly() {
        store.commit("first", "terns");
        SqlWatch.ofThisProcess().brokenly("revision", () -> {
            var problem = problem(page(""), 500);
            assertThat(problem.getString("detail")).contains("its number is " + problem.getString("fault")).doesNotContain("select");
        });
    }

    // Streams

    @Test
    void theLastOneAtOnceThenEachThatIsCommitted() {
        store.commit("first");
        store.commit("second", "gulls");
        try (var client = new StreamClient("/changes")) {
            assertThat(client.next("HTTP/1.1")).contains("200");
            assertThat(client.next("content-type")).contains("text/event-stream");
            assertThat(client.next("retry:")).isEqualTo("retry: 20");
            assertThat(client.next("id:")).isEqualTo("id: " + token());
            assertThat(client.next("event:")).isEqualTo("event: revision");
            var second = data(client);
            assertThat(second.getString("summary")).isEqualTo("second");
            assertThat(second.getString("changes[0].slug")).isEqualTo("gulls");
            store.commit("third");
            assertThat(data(client).getString("summary")).isEqualTo("third");
            assertThat(client.next(":")).as("a heartbeat").isEqualTo(": still here");
            assertThat(client.next(":")).isNotNull();
        }
        noneOpen();
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void nothingIsReadOnTheEventLoop() {
        store.commit("first");
        try (var client = new StreamClient("/changes")) {
            data(client);
            store.commit("second");
            data(client);
        }
        page("");
        assertThat(SqlWatch.ofThisProcess().onEventLoop()).isNull();
    }

    @Test
    void nothingIsLeftOutThatIsCommittedTogetherAfterNothing() {
        try (var client = new StreamClient("/changes")) {
            client.next("retry:");
            IntStream.rangeClosed(1, 20).forEach(n -> store.commit("change " + n));
            IntStream.rangeClosed(1, 20).forEach(n -> assertThat(data(client).getString("number")).isEqualTo(String.valueOf(n)));
        }
    }

    @Test
    void onFromTheOneThatWasSeenLastWhateverTheAddressSays() {
        store.commit("first");
        var first = token();
        store.commit("second");
        var second = token();
        store.commit("third");
        try (var client = new StreamClient("/changes?since=" + first)) {
            assertThat(List.of(data(client).getString("number"), data(client).getString("number"))).containsExactly("2", "3");
        }
        try (var client = new StreamClient("/changes?since=" + first, "Last-Event-ID: " + second)) {
            assertThat(data(client).getString("number")).isEqualTo("3");
        }
    }

    @Test
    void noMoreStreamsThanMayBe() {
        store.commit("first");
        var open = IntStream.range(0, SmallStreams.STREAMS).mapToObj(n -> new StreamClient("/changes")).toList();
        open.forEach(client -> assertThat(client.next("id:")).isNotNull());
        var refused = given().accept("text/event-stream").get("/changes");
        assertThat(problem(refused, 503).getString("code")).isEqualTo("OVERLOADED");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(page("").statusCode()).as("pages are another matter").isEqualTo(200);

        open.forEach(StreamClient::close);
        noneOpen();
        try (var client = new StreamClient("/changes")) {
            assertThat(client.next("id:")).isNotNull();
        }
    }

    @Test
    void whoDoesNotReadKeepsNobodyWaitingAndMissesNothing() {
        whoDoesNotRead(() -> {
        });
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void whoDoesNotReadFillsNothing() {
        var streams = CDI.current().select(EventStreams.class).get();
        whoDoesNotRead(() -> {
            Awaitility.await().until(() -> streams.waiting() == 1);
            assertThat(streams.kept()).isLessThanOrEqualTo(EventTexts.AT_ONCE);
        });
    }

    /** @param waits done while one has not read what another has */
    private void whoDoesNotRead(Runnable waits) {
        // More than what is on the way between the two can hold.
        var commitsOfManyBytes = 90;
        var slugs = IntStream.range(0, 100).mapToObj(n -> ("s%03d-".formatted(n)).repeat(200)).toArray(String[]::new);
        store.commit("change 1", slugs);
        try (var slow = new StreamClient("/changes"); var fast = new StreamClient("/changes")) {
            slow.next("retry:");
            for (var n = 1; n <= commitsOfManyBytes; n++) {
                if (n > 1) {
                    store.commit("change " + n, slugs);
                }
                assertThat(data(fast).getString("summary")).isEqualTo("change " + n);
            }
            waits.run();
            for (var n = 1; n <= commitsOfManyBytes; n++) {
                assertThat(data(slow).getString("summary")).isEqualTo("change " + n);
            }
        }
    }

    private static JsonPath data(StreamClient client) {
        return JsonPath.from(client.next("data:").substring("data: ".length()));
    }
}
