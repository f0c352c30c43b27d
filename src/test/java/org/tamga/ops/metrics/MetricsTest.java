package org.tamga.ops.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.Ask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@DisplayName("The metrics")
class MetricsTest {

    private static final AtomicInteger TIMES = new AtomicInteger();

    /** As nobody has asked it before: what is remembered would answer others. */
    private final String claims = "query CountedClaims { claims(first: 2) { edges { node { text citations { totalCount } } } } } # "
            + TIMES.incrementAndGet();

    @Test
    void tellOfAnOperationItsNameItsTimeItsPriceAndItsStatements() {
        var before = Scrape.now();

        Ask.data(claims);

        var after = until("tamga_operation_duration_seconds_count{operation=\"CountedClaims\",outcome=\"answered\"}", before, 1);
        assertThat(grew("tamga_requests_total{method=\"POST\",route=\"/graphql\",status=\"200\"}", before, after)).isEqualTo(1);
        assertThat(grew("tamga_request_duration_seconds_count{source=\"executed\"}", before, after)).isEqualTo(1);
        assertThat(grew("tamga_request_duration_seconds_bucket{source=\"executed\",le=\"+Inf\"}", before, after)).isEqualTo(1);
        assertThat(grew("tamga_operation_price_sum", before, after)).isEqualTo(price());
        assertThat(grew("tamga_operation_statements_count", before, after)).isEqualTo(1);
        // The revision before and within the snapshot, and the page; less where it is certain or kept, totals where nobody has asked for them yet.
        assertThat(grew("tamga_operation_statements_sum", before, after)).isBetween(1.0, 8.0);
        assertThat(grew("tamga_answers_total{from=\"work\"}", before, after)).isEqualTo(1);
    }

    @Test
    void tellAnswersFromMemoryFromOthers() {
        Ask.data(claims);
        var before = Scrape.now();

        Ask.data(claims);

        var after = until("tamga_request_duration_seconds_count{source=\"remembered\"}", before, 1);
        assertThat(grew("tamga_answers_total{from=\"memory\"}", before, after)).isEqualTo(1);
        assertThat(grew("tamga_answers_total{from=\"work\"}", before, after)).isZero();
        assertThat(grew("tamga_operation_duration_seconds_count{operation=\"CountedClaims\",outcome=\"answered\"}", before, after))
                .isEqualTo(1);
        assertThat(grew("tamga_operation_statements_count", before, after)).isZero();
        assertThat(after.of("tamga_answers_bytes")).isPositive();
    }

    @Test
    void tellWhoHadTheAnswerAlready() {
        var tag = given().queryParam("query", claims).get("/graphql").header("ETag");
        var before = Scrape.now();

        given().queryParam("query", claims).header("If-None-Match", tag).get("/graphql").then().statusCode(304);

        var after = until("tamga_request_duration_seconds_count{source=\"held\"}", before, 1);
        assertThat(grew("tamga_requests_total{method=\"GET\",route=\"/graphql\",status=\"304\"}", before, after)).isEqualTo(1);
    }

    @Test
    void countErrorsByTheirCode() {
        var before = Scrape.now();

        Ask.send(Map.of("query", "{ nothing }"));
        Ask.send(Map.of("query", "{ claim(slug: \"\\u0000\") { id } }"));
        given().contentType("text/plain").body("{}").post("/graphql");

        var after = until("tamga_errors_total{code=\"BAD_REQUEST\"}", before, 1);
        assertThat(grew("tamga_errors_total{code=\"GRAPHQL_VALIDATION_FAILED\"}", before, after)).isEqualTo(1);
        assertThat(grew("tamga_errors_total{code=\"BAD_USER_INPUT\"}", before, after)).isEqualTo(1);
        assertThat(grew("tamga_request_duration_seconds_count{source=\"none\"}", before, after)).isEqualTo(3);
    }

    @Test
    void areNotFilledByThoseWhoInventNames() {
        IntStream.range(0, 300).forEach(number -> Ask.data("query Invented%d { __typename }".formatted(number)));

        var after = Scrape.now();
        assertThat(after.count("tamga_operation_duration_seconds_count")).isLessThan(120);
        assertThat(after.of("tamga_operation_duration_seconds_count{operation=\"other\",outcome=\"answered\"}")).isGreaterThan(100);
        assertThat(after.toString()).doesNotContain("Invented299");
    }

    @Test
    void areNotFilledByThoseWhoInventPaths() {
        given().get("/no/such/page").then().statusCode(404);

        Awaitility.await().untilAsserted(() -> assertThat(Scrape.now().toString()).contains("status=\"404\"").doesNotContain("no/such"));
    }

    @Test
    void tellHowThingsStand() {
        RestAssured.get("/q/health/ready");
        RestAssured.get("/briefings/KZ.html").then().statusCode(200);

        var now = Scrape.now();

        assertThat(now.of("tamga_revision")).isPositive();
        assertThat(now.of("tamga_dataset_loaded")).isEqualTo(1);
        assertThat(now.of("tamga_briefing_bytes_sum{format=\"html\"}")).isPositive();
        assertThat(now.has("tamga_info")).isTrue();
        assertThat(now.has("tamga_sockets")).isTrue();
        assertThat(now.has("tamga_subscriptions")).isTrue();
        assertThat(now.has("tamga_documents_remembered")).isTrue();
        assertThat(now.has("agroal_active_count")).isTrue();
    }

    private long price() {
        return Ask.send(Map.of("query", claims, "extensions", Map.of("cost", true))).jsonPath().getLong("extensions.cost.price");
    }

    /** What is told of a request is told once it has ended, which may be a moment after its answer has come. */
    private static Scrape until(String series, Scrape before, double more) {
        Awaitility.await().until(() -> grew(series, before, Scrape.now()) >= more);
        return Scrape.now();
    }

    private static double grew(String series, Scrape before, Scrape after) {
        return after.of(series) - before.of(series);
    }
}
