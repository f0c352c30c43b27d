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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.assessment.Affected;
import org.tamga.assessment.Derivation;
import org.tamga.assessment.EvidenceChange;
import org.tamga.bundle.BundleImport;
import org.tamga.bundle.read.ClassPathPlace;
import org.tamga.claim.AssessmentStatus;
import org.tamga.common.NotStarted;
import org.tamga.feed.Revisions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("A sample in the store")
class SampleLoadTest {

    private static final SampleSize SIZE = new SampleSize(400, 3);

    /** With which revision it was told first is what deriving anew can't know. */
    private static final Map<String, String> DERIVED = Map.of(
            "claim_turn", """
                    select claim_id, previous_status, status, denied_by_subject, denied_by_others, contradicted, credibility, supporting_min,
                        supporting_max, denying_min, denying_max
                    from claim_turn""",
            "claim_assessment", "select e.* from claim_assessment e",
            "statement_assessment", "select e.* from statement_assessment e",
            "briefing_item", """
                    select country_id, item, cast(known_from as varchar), cast(known_until as varchar), section, series, told_with,
                        cast(of_from as varchar), cast(of_until as varchar), cast(news_on as varchar), occasion, voices, weight, topic,
                        status, content, revised_until
                    from briefing_item""",
            "citation_voice", "select v.* from citation_voice v",
            "claim_of_actor", "select x.* from claim_of_actor x",
            "statement_of_actor", "select x.* from statement_of_actor x",
            "measure_of_actor", "select x.* from measure_of_actor x",
            "statement_voice", "select v.* from statement_voice v");

    @Inject
    SampleGround ground;
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

    @AfterEach
    void empty() {
        store.empty();
    }

    @Test
    @DisplayName("is whole, on record, and assessed as whatever is loaded: derived from nothing, all of it is the same")
    void assessedAsAnythingElse() {
        store.empty();
        bundles.load(new ClassPathPlace("dataset"), "a test");
        run("update store set bundles = 'known', bundles_at = revision");
        var indexes = indexes();

        assertThat(load.load(SIZE)).isEqualTo(2);
        assertThat(count("claim where bundle = 'sample'")).isEqualTo(SIZE.claims());
        assertThat(count("claim_assessment e join claim c on c.id = e.claim_id and c.bundle = 'sample'")).isGreaterThan(600);
        assertThat(count("statement_assessment e join statement s on s.id = e.statement_id and s.bundle = 'sample'"))
                .isGreaterThanOrEqualTo(SIZE.statements());
        assertThat(count("briefing_item where item like '%:sample-%'")).isGreaterThan(1000);
        var recorded = Stream.of("actor", "source", "article", "statement", "measure", "claim", "citation", "claim_link")
                .mapToLong(table -> count(table + " where bundle = 'sample'")).sum();
        assertThat(count("revision_change where revision = 2")).isEqualTo(recorded);
        assertThat(count("store where bundles_at = revision")).as("the bundles are still known to be held").isEqualTo(1);
        assertLikeTheWorld();
        assertThat(indexes()).as("nothing that was laid aside stays away").isEqualTo(indexes);

        var kept = derived();
        deriveFromNothing();
        derived().forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(kept.get(table)));

        assertThat(load.load(SIZE)).as("made once").isEqualTo(2);
        assertThat(count("revision")).isEqualTo(2);
        assertThatThrownBy(() -> load.load(new SampleSize(100, 2))).isInstanceOf(SampleRefused.class).hasMessage(
                "found a store that has other data (\"Made up a sample of 400 claims from seed 3.\"), expected one of its own");
    }

    private void assertLikeTheWorld() {
        var ofClaims = " from claim_assessment e join claim c on c.id = e.claim_id and c.bundle = 'sample'";
        assertThat(rows("select distinct e.status, 0" + ofClaims)).as("every status that there is")
                .hasSize(AssessmentStatus.values().length);
        for (var odd : List.of("e.denied_by_subject", "e.denied_by_others", "e.contradicted", "e.supporting_min < e.supporting_max",
                "e.supporting_min > 2", "e.denying_min > 0")) {
            assertThat(count("claim_assessment e join claim c on c.id = e.claim_id and c.bundle = 'sample' where " + odd)).as(odd)
                    .isPositive();
        }
        assertThat(count("(select e.claim_id" + ofClaims + " group by e.claim_id having count(*) > 1) t")).as("claims that turn")
                .isGreaterThan(SIZE.claims() / 3);
    }

    @Test
    @DisplayName("is refused before anything is written where there is other data; not where the dataset is still to be loaded, or it is there")
    void refusedFirst() {
        store.empty();
        ground.checkFirst(SIZE);
        bundles.load(new ClassPathPlace("dataset"), "a test");
        ground.checkFirst(SIZE);
        load.load(SIZE);
        ground.checkFirst(SIZE);
        assertThatThrownBy(() -> ground.checkFirst(new SampleSize(100, 2))).isInstanceOf(SampleRefused.class)
                .hasMessageStartingWith("found a store that has other data (");
    }

    private void deriveFromNothing() {
        QuarkusTransaction.requiringNew().run(() -> {
            revisions.lock();
            DERIVED.keySet().forEach(table -> database.createNativeQuery("delete from " + table).executeUpdate());
            database.createNativeQuery("update article set known_from = date '9999-12-31'").executeUpdate();
            derivation.workOut(new EvidenceChange(List.of(), List.of(), all("Article"), all("Statement"), all("Claim"), all("Citation"),
                    List.of()), new Affected(List.of(), List.of()));
        });
    }

    private List<Long> all(String entity) {
        return database.createQuery("select id from " + entity, Long.class).getResultList();
    }

    @Test
    @DisplayName("goes into no store that has nothing to make it on")
    void refused() {
        store.empty();
        assertThatThrownBy(() -> new SampleStart(asked(1000), ground, load).run()).isInstanceOf(NotStarted.class)
                .hasMessageStartingWith("tamga.sample.claims: found an empty store, expected one with the dataset that comes with Tamga");
        assertThatThrownBy(() -> new SampleStart(asked(0), ground, load).check()).isInstanceOf(NotStarted.class)
                .hasMessage("tamga.sample.claims: found 0, expected 100 to 10,000,000");
        assertThat(count("revision")).isZero();
        assertThat(count("claim")).isZero();
    }

    static SampleConfig asked(long claims) {
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

    private Map<String, List<String>> derived() {
        var derived = new LinkedHashMap<String, List<String>>();
        DERIVED.forEach((table, sql) -> derived.put(table, rows(sql)));
        derived.put("article", rows("select id, taken_in, known_from from article"));
        return derived;
    }

    /** Sorted by what they hold, as texts. */
    List<String> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = database.createNativeQuery(sql, Object[].class).getResultList();
            return rows.stream().map(row -> Arrays.toString((Object[]) row)).sorted().toList();
        });
    }

    List<String> indexes() {
        return rows("""
                select table_name, constraint_name, constraint_type from information_schema.table_constraints
                where table_schema = 'public' and constraint_type <> 'CHECK'
                """);
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + from).getSingleResult()).longValue());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
