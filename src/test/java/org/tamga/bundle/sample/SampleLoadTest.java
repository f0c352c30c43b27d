package org.tamga.bundle.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.assessment.Affected;
import org.tamga.assessment.Derivation;
import org.tamga.assessment.EvidenceChange;
import org.tamga.bundle.BundleImport;
import org.tamga.bundle.read.ClassPathPlace;
import org.tamga.common.NotStarted;
import org.tamga.feed.Revisions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("A sample in the store")
class SampleLoadTest {

    private static final List<String> DERIVED = List.of("claim_turn", "claim_assessment", "statement_assessment", "briefing_item",
            "citation_voice", "statement_voice");

    @Inject
    SampleLoad load;
    @Inject
    BundleImport bundles;
    @Inject
    Derivation derivation;
    @Inject
    Revisions revisions;
    @Inject
    EntityManager database;
    @Inject
    EmptyStore store;

    @BeforeEach
    void dataset() {
        store.empty();
        bundles.load(new ClassPathPlace("dataset"), "a test");
    }

    @AfterEach
    void empty() {
        store.empty();
    }

    @Test
    @DisplayName("is assessed as whatever is loaded: derived from nothing, all of it is the same")
    void assessedAsAnythingElse() {
        var indexes = indexes();
        var revision = load.load(new SampleSize(400, 3));
        assertThat(count("claim where bundle = 'sample'")).isEqualTo(400);
        assertThat(count("claim_assessment e join claim c on c.id = e.claim_id and c.bundle = 'sample'")).isGreaterThan(600);
        assertThat(count("statement_assessment e join statement s on s.id = e.statement_id and s.bundle = 'sample'"))
                .isGreaterThanOrEqualTo(100);
        assertThat(count("briefing_item where item like '%:sample-%'")).isGreaterThan(1000);
        var kept = derived();
        var known = rows("select id, taken_in, known_from from article");

        QuarkusTransaction.requiringNew().run(() -> {
            revisions.lock();
            DERIVED.forEach(table -> run("delete from " + table));
            run("update article set known_from = date '9999-12-31'");
            var all = new EvidenceChange(true, List.of(), List.of(), articles(), List.of(), List.of(), List.of(), List.of());
            derivation.workOut(all, new Affected(List.of(), List.of()));
            // What the dataset told with its own revision is told with this one now.
            run("update briefing_item set revised_from = 1 where item not like '%:sample-%'");
            run("update claim_turn set revision = 1 where claim_id in (select id from claim where bundle <> 'sample')");
        });

        assertThat(rows("select id, taken_in, known_from from article")).isEqualTo(known);
        derived().forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(kept.get(table)));
        assertThat(revision).isEqualTo(2);
        assertThat(indexes()).isEqualTo(indexes);
    }

    @Test
    @DisplayName("is on record whole, made once, and keeps others out")
    void madeOnce() {
        var size = new SampleSize(100, 1);
        assertThat(load.load(size)).isEqualTo(2);
        var recorded = Stream.of("actor", "source", "article", "statement", "claim", "citation", "claim_link")
                .mapToLong(table -> count(table + " where bundle = 'sample'")).sum();
        assertThat(count("revision_change where revision = 2")).isEqualTo(recorded);
        assertThat(count("store where bundles_at = revision")).isZero();

        assertThat(load.load(size)).isEqualTo(2);
        assertThat(count("revision")).isEqualTo(2);
        assertThatThrownBy(() -> load.load(new SampleSize(100, 2))).isInstanceOf(SampleRefused.class)
                .hasMessage("found a store that has other data (\"Made up a sample of 100 claims from seed 1.\"), expected one of its own");
    }

    @Test
    @DisplayName("goes into no store that has nothing, and none that has what others would take for true with it")
    void refused() {
        store.empty();
        assertThatThrownBy(() -> load.load(new SampleSize(100, 1))).isInstanceOf(SampleRefused.class)
                .hasMessageStartingWith("found an empty store");
        assertThat(count("revision")).isZero();
        assertThat(count("claim")).isZero();
    }

    @Test
    @DisplayName("of no size that there is stops the start with one sentence, before anything is loaded")
    void stops() {
        assertThatThrownBy(() -> new SampleStart(asked(0), load).check()).isInstanceOf(NotStarted.class)
                .hasMessage("tamga.sample.claims: found 0, expected 100 to 10,000,000");
        store.empty();
        assertThatThrownBy(() -> new SampleStart(asked(1000), load).run()).isInstanceOf(NotStarted.class)
                .hasMessageStartingWith("tamga.sample.claims: found an empty store, expected one with the dataset");
    }

    private static SampleConfig asked(long claims) {
        return new SampleConfig() {
            @Override
            public OptionalLong claims() {
                return OptionalLong.of(claims);
            }

            @Override
            public long seed() {
                return 1;
            }
        };
    }

    private Map<String, List<?>> derived() {
        var derived = new LinkedHashMap<String, List<?>>();
        DERIVED.forEach(table -> derived.put(table, rows("select t.* from " + table + " t")));
        return derived;
    }

    /** Sorted by what they hold, as texts. */
    List<String> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = database.createNativeQuery(sql, Object[].class).getResultList();
            return rows.stream().map(row -> Arrays.toString((Object[]) row)).sorted().toList();
        });
    }

    /** Nothing that is laid aside while it is made may stay away. */
    List<String> indexes() {
        return rows("""
                select table_name, constraint_name, constraint_type from information_schema.table_constraints
                where table_schema = 'public' and constraint_type <> 'CHECK'
                """);
    }

    private List<Long> articles() {
        return database.createQuery("select id from Article", Long.class).getResultList();
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + from).getSingleResult()).longValue());
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
