package org.tamga.ops.trace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.common.RememberedTotals;
import org.tamga.ops.Watched;
import org.tamga.web.cache.AnswerMemory;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Watched.class)
@DisplayName("A trace")
class TraceTest {

    private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();
    private static final String DOCUMENT = """
            query TracedClaims($topic: String!) {
              claims(first: 3, filter: {topics: [$topic]}) { edges { node { text citations { edges { node { paragraph article { title } } } } } } }
            }
            """;
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    AnswerMemory memory;

    @BeforeEach
    void fromScratch() {
        memory.forget();
        SPANS.reset();
    }

    @Test
    void leadsFromTheRequestThroughTheOperationAndItsBatchesToEachStatement() {
        RememberedTotals.forget();
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01").header("X-Request-Id", "traced-1")
                .contentType("application/json").body(Map.of("query", DOCUMENT, "variables", Map.of("topic", "mobilisation")))
                .post("/graphql").then().statusCode(200);

        var request = span("POST /graphql");
        assertThat(request.getTraceId()).isEqualTo(TRACE);
        assertThat(request.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(request.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(value(request, "tamga.request.id")).isEqualTo("traced-1");

        var operation = span("TracedClaims");
        assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(operation.getAttributes().get(AttributeKey.longKey("tamga.price"))).isGreaterThan(3);
        assertThat(value(operation, "graphql.document.hash")).hasSize(64);

        var batches = named("batch ");
        assertThat(batches).hasSizeGreaterThan(1).allMatch(batch -> batch.getParentSpanId().equals(operation.getSpanId()));
        assertThat(batches).allMatch(batch -> statementsBeneath(batch) >= 1);
        assertThat(statementsBeneath(operation)).isPositive();
        assertThat(SPANS.getFinishedSpanItems()).allMatch(span -> span.getTraceId().equals(TRACE));
    }

    @Test
    void holdsNoValueAndNobodysAddress() {
        given().queryParam("query", DOCUMENT).queryParam("variables", "{\"topic\": \"mobilisation\"}")
                .header("User-Agent", "somebody's own").get("/graphql").then().statusCode(200);

        span("GET /graphql");
        assertThat(SPANS.getFinishedSpanItems()).isNotEmpty().allSatisfy(
                span -> assertThat(span.toString()).doesNotContain("mobilisation", "127.0.0.1", "localhost", "somebody"));
    }

    @Test
    void isNotMadeOfProbes() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/").then().statusCode(200);

        span("GET /");
        assertThat(named("GET /q")).isEmpty();
    }

    private static long statementsBeneath(SpanData parent) {
        return SPANS.getFinishedSpanItems().stream().filter(span -> span.getParentSpanId().equals(parent.getSpanId()))
                .filter(span -> span.getInstrumentationScopeInfo().getName().contains("jdbc") && span.getKind() == SpanKind.CLIENT).count();
    }

    private static SpanData span(String name) {
        Awaitility.await().until(() -> named(name).stream().anyMatch(span -> span.getName().equals(name)));
        return named(name).get(0);
    }

    private static List<SpanData> named(String beginning) {
        return SPANS.getFinishedSpanItems().stream().filter(span -> span.getName().startsWith(beginning)).toList();
    }

    private static String value(SpanData span, String attribute) {
        return span.getAttributes().get(AttributeKey.stringKey(attribute));
    }

    /** Keeps the spans here, beside sending them to nobody. */
    public static class Kept {

        @Produces
        @Singleton
        SpanProcessor kept() {
            return SimpleSpanProcessor.create(SPANS);
        }
    }
}
