package org.tamga.web.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.CountedByDatabase;
import org.tamga.NothingLoaded;
import org.tamga.SqlWatch;
import org.tamga.StillClock;
import org.tamga.StoreChanges;
import org.tamga.common.Snapshot;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** What was asked is not worked out again while nothing has changed, and never after something has. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class HttpCachingTest {

    private static final String REVISION = "{ revision { number summary } }";
    private static final String BAD = "{ revision { changes(first: 1000) { totalCount } } }";
    private static final String FORM = "application/graphql-response+json";

    private final StoreChanges store = StoreChanges.ofTheApplication();

    @BeforeEach
    void empty() {
        store.empty();
        store.commit("first");
    }

    @AfterEach
    void today() {
        StillClock.back();
    }

    @Test
    void anAnswerSaysHowLongItHolds() {
        get(REVISION).then().statusCode(200).header("ETag", containsString("W/\"")).header("Cache-Control", "public, no-cache")
                .header("Vary", "Accept, Accept-Encoding").body("data.revision.number", equalTo("1"));
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void whoHasTheAnswerIsToldSoWithNothingExecuted() {
        var tag = get(REVISION).header("ETag");
        memory().forget();

        var statements = SqlWatch.ofThisProcess()
                .count(() -> given().header("If-None-Match", tag).accept(FORM).queryParam("query", REVISION).get("/graphql")
                        .then().statusCode(304).header("ETag", tag).header("Cache-Control", notNullValue()).header("Vary", notNullValue())
                        .body(equalTo("")));

        assertThat(statements).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"other\", %s", "W/\"other\",%s , \"more\"", "*"})
    void theTagIsFoundHoweverItIsGiven(String given) {
        var tag = get(REVISION).header("ETag");
        for (var one : List.of(tag, tag.substring(2))) {
            given().header("If-None-Match", given.formatted(one)).accept(FORM).queryParam("query", REVISION).get("/graphql").then()
                    .statusCode(304);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "", "nonsense", "\"", "W/", ",,"})
    void anotherTagIsNone(String given) {
        given().header("If-None-Match", given).accept(FORM).queryParam("query", REVISION).get("/graphql").then().statusCode(200);
    }

    @Test
    void anyAnswerIsNoneOfAQueryThatFails() {
        given().header("If-None-Match", "*").accept(FORM).queryParam("query", "{ nope }").get("/graphql").then().statusCode(400);
    }

    @Test
    void aChangeMakesAnotherTag() {
        var tag = get(REVISION).header("ETag");
        store.commit("second");
        var after = given().header("If-None-Match", tag).accept(FORM).queryParam("query", REVISION).get("/graphql");
        after.then().statusCode(200).body("data.revision.number", equalTo("2"));
        assertThat(after.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    @DisabledOnIntegrationTest("its clock does not stand still")
    void soDoesMidnight() {
        var tag = get(REVISION).header("ETag");
        StillClock.pass(Duration.ofDays(1));
        var statements = SqlWatch.ofThisProcess()
                .count(() -> given().header("If-None-Match", tag).accept(FORM).queryParam("query", REVISION).get("/graphql")
                        .then().statusCode(200));
        assertThat(statements).as("worked out anew").isPositive();
    }

    @Test
    void soDoesAnotherQuestionAndAnotherForm() {
        var query = "query A($n: Int) { revision { number changes(first: $n) { totalCount } } } query B { revision { number } }";
        var tags = Stream.of(
                given().accept(FORM).queryParam("query", query).queryParam("operationName", "A").get("/graphql"),
                given().accept(FORM).queryParam("query", query).queryParam("operationName", "B").get("/graphql"),
                given().accept(FORM).queryParam("query", query).queryParam("operationName", "A").queryParam("variables", "{\"n\":1}")
                        .get("/graphql"),
                given().accept(FORM).queryParam("query", query).queryParam("operationName", "A").queryParam("variables", "{\"n\":2}")
                        .get("/graphql"),
                given().accept("application/json").queryParam("query", query).queryParam("operationName", "A").get("/graphql"))
                .map(answer -> answer.header("ETag")).toList();
        assertThat(tags).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void anAnswerIsWorkedOutOnceForAllWhoAsk() {
        var first = SqlWatch.ofThisProcess().count(() -> get(REVISION).then().statusCode(200));
        assertThat(first).isPositive();
        var before = memory().remembered();

        var again = CountedByDatabase.during(CDI.current().select(DataSource.class).get(), () -> {
            get(REVISION).then().body("data.revision.number", equalTo("1"));
            given().accept("application/json").queryParam("query", REVISION).get("/graphql").then().statusCode(200);
            post(REVISION).then().body("data.revision.number", equalTo("1"));
        });

        assertThat(again.keySet()).as("the revision alone is read, or a lease of it").allMatch(HttpCachingTest::isOfTheRevisionAlone);
        assertThat(again.values().stream().mapToLong(Long::longValue).sum()).as("%s, for three", again).isBetween(readAtLeast(), 6L);
        assertThat(memory().remembered() - before).isEqualTo(3);
        assertThat(memory().bytes()).isPositive();
    }

    /** A lease of the embedded database lasts until something is committed. */
    long readAtLeast() {
        return 0;
    }

    private static boolean isOfTheRevisionAlone(String sql) {
        return sql.equals("select name, revision from store") || sql.equals("select name, revision from store where rand() >= 0")
                || sql.contains("pg_try_advisory_xact_lock_shared");
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void theOrderOfVariablesIsNoOtherQuestion() {
        var query = "query($a: Int, $b: String) { revision { changes(first: $a, after: $b) { totalCount } } }";
        post(query, "{\"a\":1,\"b\":null}").then().statusCode(200);
        assertThat(SqlWatch.ofThisProcess().count(() -> post(query, "{\"b\":null,\"a\":1}").then().statusCode(200))).isZero();
    }

    @Test
    @DisabledOnIntegrationTest("there every change is of another")
    void whatAnotherInstanceCommittedIsSeenAtOnce() {
        get(REVISION).then().body("data.revision.number", equalTo("1"));
        commitElsewhere(2);
        get(REVISION).then().body("data.revision.number", equalTo("2"));
        post(REVISION).then().body("data.revision.summary", equalTo("elsewhere"));
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void withinASnapshotTheStateIsTheSnapshots() {
        var states = CDI.current().select(DataStates.class).get();
        var seen = CDI.current().select(Snapshot.class).get().read(() -> {
            var before = states.now();
            CompletableFuture.runAsync(() -> commitElsewhere(2)).join();
            return List.of(before, states.now());
        });
        assertThat(seen.get(1)).isEqualTo(seen.get(0)).isNotEqualTo(states.now());
    }

    @Test
    void noAnswerIsOlderThanItsQuestion() {
        for (var n = 2; n <= 40; n++) {
            var summary = "change " + n;
            var asking = Stream.generate(() -> CompletableFuture.runAsync(() -> get(REVISION).then().statusCode(200))).limit(3).toList();
            store.commit(summary);
            get(REVISION).then().body("data.revision.summary", equalTo(summary));
            asking.forEach(CompletableFuture::join);
            get(REVISION).then().body("data.revision.summary", equalTo(summary));
        }
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void manyWhoAskTheSameAtOnceAreAnsweredByOneExecution() {
        var before = memory().workedOut();
        Stream.generate(() -> CompletableFuture.runAsync(() -> get(REVISION).then().statusCode(200))).limit(20).toList()
                .forEach(CompletableFuture::join);
        assertThat(memory().workedOut() - before).isEqualTo(1);
    }

    @Test
    void whatFailedIsNeitherRememberedNorNamed() {
        for (var times = 0; times < 2; times++) {
            get(BAD).then().statusCode(200).header("ETag", equalTo(null)).header("Cache-Control", "no-store")
                    .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        }
        given().accept(FORM).get("/graphql").then().statusCode(400).header("Cache-Control", "no-store");
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void whatFailedIsWorkedOutAgain() {
        for (var times = 0; times < 2; times++) {
            var workedOut = memory().workedOut();
            get(BAD).then().statusCode(200);
            assertThat(memory().workedOut() - workedOut).isEqualTo(1);
        }
    }

    @Test
    void aHeadIsAGetWithoutItsBody() {
        var tag = get(REVISION).header("ETag");
        given().accept(FORM).queryParam("query", REVISION).head("/graphql").then().statusCode(200).header("ETag", tag)
                .header("Content-Type", containsString(FORM)).body(equalTo(""));
        given().accept(FORM).queryParam("query", "mutation { x }").head("/graphql").then().statusCode(400);
    }

    private static Response get(String query) {
        return given().accept(FORM).queryParam("query", query).get("/graphql");
    }

    private static Response post(String query) {
        return given().accept(FORM).contentType("application/json").body(Map.of("query", query)).post("/graphql");
    }

    private static Response post(String query, String variables) {
        return given().accept(FORM).contentType("application/json")
                .body("{\"query\":" + io.vertx.core.json.Json.encode(query) + ",\"variables\":" + variables + "}").post("/graphql");
    }

    private static AnswerMemory memory() {
        return CDI.current().select(AnswerMemory.class).get();
    }

    /** In plain SQL, so that nothing in this process hears of it. */
    private static void commitElsewhere(int number) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection(); var statement = connection.createStatement()) {
            statement.execute("insert into revision (number, committed_at, kind, ordered_by, summary) values (" + number
                    + ", current_timestamp, 'LOAD', 'another', 'elsewhere')");
            statement.execute("update store set revision = " + number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
