package org.tamga.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;
import org.tamga.EmptyStore;
import org.tamga.OnPostgreSql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Fifty thousand claims, each with a past: a page reads about as many rows as it shows, not as many as there are. */
@QuarkusTest
@TestProfile(ManyClaimsOnPostgreSqlTest.FewConnections.class)
@DisplayName("Among many claims, a page reads few rows")
class ManyClaimsOnPostgreSqlTest {

    private static final int CLAIMS = 50_000;
    private static final int PAGE = 20;
    private static final int CONNECTIONS = 3;

    @Inject
    EntityManager database;
    @Inject
    EmptyStore store;
    @Inject
    ManagedExecutor threads;

    @BeforeEach
    void fill() {
        if (Ask.data("{ claim(slug: \"claim-1\") { id } }").get("claim") != null) {
            return;
        }
        store.empty();
        QuarkusTransaction.requiringNew().run(() -> {
            run("""
                    insert into claim (id, slug, kind, text, language, holds_edtf, holds_sort_from, holds_sort_until, bundle, digest, revision)
                    select n, 'claim-' || n, 'EVENT', 'Claim ' || n, 'en', '2022', date '2020-01-01' + cast(mod(n, 900) as integer), date '2020-01-01' + cast(mod(n, 900) as integer),
                        'many', '', 1
                    from generate_series(1, %d) n
                    """.formatted(CLAIMS));
            // Until June 2021 each had one voice; since then every third has two, and every hundredth is disputed.
            run(PERIOD.formatted("""
                    date '2020-06-01', date '2021-06-01', 'SINGLE_ORIGIN', 6, false, 0, 1 + mod(n, 3), 1, 1 + mod(n, 2)""", CLAIMS));
            run(PERIOD.formatted("""
                    date '2021-06-01', date '9999-12-31',
                    case when mod(n, 100) = 0 then 'DISPUTED' when mod(n, 3) = 0 then 'CORROBORATED' else 'SINGLE_ORIGIN' end,
                    case when mod(n, 100) = 0 then 4 when mod(n, 3) = 0 then 5 else 6 end,
                    mod(n, 100) = 0, case when mod(n, 100) = 0 then 4 else 0 end, 1 + mod(n, 6),
                    case when mod(n, 3) = 0 then 2 else 1 end, 2 + mod(n, 4)""", CLAIMS));
        });
        QuarkusTransaction.requiringNew().run(() -> run("analyze"));
    }

    private static final String PERIOD = """
            insert into claim_assessment (claim_id, slug, first_known, known_from, known_until, status, status_rank, contradicted, dispute_rank,
                credibility, supporting_min, supporting_max, denied_by_subject, denied_by_others, supporting_articles, supporting_sources,
                denying_articles, denying_sources, denying_min, denying_max)
            select n, 'claim-' || n, date '2020-06-01', %s, false, false, 2, 2, 0, 0, 0, 0
            from generate_series(1, %d) n
            """;

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    /** How many rows of claims and assessments were read so far; each connection says so half a second later, when it is next used. */
    private long read() {
        var telling = IntStream.range(0, CONNECTIONS).mapToObj(each -> CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("select cast(pg_sleep(0.8) as text)")
                        .getResultList()),
                threads)).toList();
        telling.forEach(CompletableFuture::join);
        pause();
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery("""
                select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
                from pg_stat_user_tables
                where relname in ('claim', 'claim_assessment')
                """).getSingleResult()).longValue());
    }

    /** What connections say is put together by another process. */
    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So few connections that all of them can be told at once. */
    public static class FewConnections extends OnPostgreSql {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tamga.bundle.built-in", "false", "quarkus.datasource.jdbc.max-size", String.valueOf(CONNECTIONS));
        }
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
        var before = read();
        var first = Ask.data(page);
        var next = Ask.data(page, Map.of("after", first.getString("claims.pageInfo.endCursor")));
        assertThat(first.getList("claims.edges")).hasSize(PAGE);
        assertThat(next.getList("claims.edges.node.slug")).hasSize(PAGE)
                .doesNotContainAnyElementsOf(first.getList("claims.edges.node.slug"));
        assertThat(read() - before).as("rows read for two pages").isPositive().isLessThan(CLAIMS / 20);
    }
}
