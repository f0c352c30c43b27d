package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

/** However claims are ordered, and as known on whichever day, a page and the next read about as many rows as they show. */
@QuarkusTest
@TestProfile(ExplainedPostgreSql.Explained.class)
@DisplayName("Among a hundred thousand claims, each with a past, a page and the next read few rows")
class NextPagesOfManyRowsTest {

    private static final int PAGE = 20;
    private static final long MOST_OF_TWO_PAGES = 600;
    /** Of a filter that leaves a fiftieth of the claims, all of those may be read for each page. */
    private static final long MOST_OF_TWO_FILTERED_PAGES = 5_000;

    @Inject
    EntityManager database;

    @BeforeEach
    void fill() {
        ManyRows.fill(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "orderBy: { field: SLUG }", "orderBy: { field: HOLDS, direction: ASC }", "orderBy: { field: STATUS }",
            "orderBy: { field: STATUS, direction: DESC }", "orderBy: { field: DISPUTES, direction: DESC }",
            "orderBy: { field: CREDIBILITY }", "orderBy: { field: ORIGINS_MIN, direction: DESC }",
            "orderBy: { field: ORIGINS_MAX, direction: DESC }", "orderBy: { field: FIRST_KNOWN }",
            "known: \"2020-12-31\", orderBy: { field: ORIGINS_MIN, direction: DESC }",
            "filter: { statuses: [CORROBORATED] }, orderBy: { field: CREDIBILITY }",
            "filter: { disputes: [CONTRADICTED] }, orderBy: { field: DISPUTES, direction: DESC }"})
    void whateverTheOrder(String arguments) {
        var page = "query($after: String) { claims(first: %d, after: $after, %s) { pageInfo { endCursor } edges { node { slug } } } }"
                .formatted(PAGE, arguments);
        var first = new AtomicReference<JsonPath>();
        var next = new AtomicReference<JsonPath>();
        var read = ExplainedPostgreSql.plansOf(database, () -> {
            first.set(Ask.data(page));
            next.set(Ask.data(page, Map.of("after", first.get().getString("claims.pageInfo.endCursor"))));
        });
        assertThat(first.get().getList("claims.edges")).hasSize(PAGE);
        assertThat(next.get().getList("claims.edges.node.slug")).hasSize(PAGE)
                .doesNotContainAnyElementsOf(first.get().getList("claims.edges.node.slug"));
        assertThat(read).flatMap(RowsRead::whole).isEmpty();
        assertThat(read.stream().mapToLong(RowsRead::rows).sum()).as("rows read for two pages").isBetween(2L * PAGE,
                arguments.contains("filter: ") ? MOST_OF_TWO_FILTERED_PAGES : MOST_OF_TWO_PAGES);
    }
}
