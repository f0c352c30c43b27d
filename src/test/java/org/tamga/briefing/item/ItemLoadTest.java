package org.tamga.briefing.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.StillClock;
import org.tamga.assessment.Affected;
import org.tamga.assessment.Assessments;
import org.tamga.bundle.BundleFiles;
import org.tamga.bundle.BundleImport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * The bundle of the penguins is changed step by step. After each, what can be told is what would be derived from nothing; and at the end,
 * what could be told after each is still there.
 */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("What can be told of a country follows a change")
class ItemLoadTest {

    private static final String BRIDGE = "articles/bridge-to-heard.yaml";
    private static final String COUNT = "articles/who-counts-the-penguins.yaml";

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;
    @Inject
    EntityManager database;
    @Inject
    Assessments assessments;

    @TempDir
    Path temporary;
    BundleFiles penguins;
    final TreeMap<Long, List<String>> afterEach = new TreeMap<>();

    @BeforeEach
    void load() {
        store.empty();
        penguins = BundleFiles.copy("penguins", temporary);
        penguins.replace(COUNT, "    kind: QUANTITY\n    quantity: {low: 900,",
                "    kind: QUANTITY\n    participants: [{actor: bouvet-island, role: PLACE}]\n    quantity: {low: 900,")
                .replace(COUNT, "cites:\n", """
                        cites:
                          - {claim: penguins-were-counted, paragraph: 2, stance: SUPPORTS}
                          - {claim: penguins-were-counted, paragraph: 3, stance: SUPPORTS, voice: ATTRIBUTED, attributedTo: [emilia-frost]}
                        """);
        loadAgain();
    }

    @AfterEach
    void back() {
        StillClock.back();
    }

    private void loadAgain() {
        bundles.load(penguins.place(), "a test");
        assertThat(told()).isEqualTo(derivedFromNothing()).isNotEmpty();
        afterEach.put(revision(), told());
        afterEach.forEach((revision, told) -> assertThat(told(revision)).as("as of revision %d", revision).isEqualTo(told));
    }

    private List<String> derivedFromNothing() {
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("delete from briefing_item").executeUpdate();
            assessments.workOut(new Affected(keys("Claim"), keys("Statement")));
            return told();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<Long> keys(String type) {
        return database.createQuery("select id from " + type, Long.class).getResultList();
    }

    private long revision() {
        return ((Number) database.createNativeQuery("select revision from store").getSingleResult()).longValue();
    }

    private List<String> told() {
        return told(revision());
    }

    private List<String> told(long revision) {
        return rows("b.revised_from <= :revision and b.revised_until > :revision", revision);
    }

    private List<String> rows(String which, long revision) {
        return database.createNativeQuery("""
                select c.code, b.item, cast(b.known_from as varchar), b.known_until, b.section, b.series, b.told_with, b.of_from,
                       b.of_until, cast(b.news_on as varchar), b.voices, b.weight, b.topic, b.status, b.content
                from briefing_item b
                join actor c on c.id = b.country_id
                where %s
                order by 1, 2, 3
                """.formatted(which), Object[].class).setParameter("revision", revision).getResultList().stream()
                .map(row -> Arrays.toString((Object[]) row)).toList();
    }

    /** The rows that the last revision wrote, as far as they begin. */
    private List<String> written() {
        return rows("b.revised_from = :revision", revision()).stream()
                .map(row -> String.join(" ", Arrays.asList(row.substring(1).split(", ")).subList(0, 7))).toList();
    }

    /** How it is told as known today, to whichever country is first by its code; null where it is not. */
    private String now(String item) {
        var row = Pattern.compile("\\[.., \\Q" + item + "\\E, [-0-9]+, 9999-12-31, .*");
        return told().stream().filter(row.asMatchPredicate()).findFirst().orElse(null);
    }

    @Test
    void whereNothingChanges() {
        loadAgain();
        assertThat(revision()).isEqualTo(1);
        assertThat(now("claim:bouvet-will-build-bridge")).startsWith("[BV, ").contains("CONTESTED", "DENIED_BY_OTHERS");
        assertThat(now("alliance:penguin-union/OBSERVER/1992")).contains("ALLIANCES, penguin-union, null, 1992-12-31, 1994-05-31");
    }

    @Test
    void whereASentenceIsPutBetter() {
        penguins.replace(BRIDGE, "text: Bouvet Island will build a bridge to Heard.", "text: Bouvet Island will bridge the sea to Heard.");
        loadAgain();
        assertThat(written()).hasSize(4).allMatch(row -> row.contains("claim:bouvet-will-build-bridge"));
    }

    @Test
    void whereATopicWeighsMore() {
        penguins.replace("topics.yaml", "name: Penguins}", "name: Penguins, weight: 5}");
        loadAgain();
        assertThat(now("claim:more-than-1000-penguins")).contains(", 5, penguins, ");
        assertThat(written()).isNotEmpty().allMatch(row -> row.contains("claim:more-than-1000-penguins"));

        penguins.replace("topics.yaml", "name: Bridges,", "name: Bridges, weight: 3,");
        bundles.load(penguins.place(), "a test");
        assertThat(revision()).as("3 goes without saying").isEqualTo(2);
    }

    @Test
    void whereAMeasureIsRenamed() {
        penguins.replace("measures.yaml", "name: Penguins on Bouvet Island", "name: Penguins of Bouvet");
        loadAgain();
        assertThat(now("claim:more-than-1000-penguins")).contains("Penguins of Bouvet");
    }

    @Test
    void whereAnActorIsRenamed() {
        penguins.replace("actors.yaml", "{name: Ministry of Bridges, language: en, kind: OFFICIAL}",
                "{name: Ministry of All Bridges, language: en, kind: OFFICIAL}\n      - {name: Brückenministerium, language: de, kind: COMMON}");
        loadAgain();
        assertThat(now("claim:penguins-were-counted")).contains("\"de\":\"Brückenministerium\"", "\"\":\"Ministry of All Bridges\"");
        assertThat(now("claim:more-than-1000-penguins")).as("one of its voices").contains("Brückenministerium");
    }

    @Test
    void whereAnAllianceLosesAMember() {
        penguins.replace("alliances.yaml", "status: MEMBER, from: \"1992-01-01\"}",
                "status: MEMBER, from: \"1992-01-01\", until: \"2020-05\"}");
        loadAgain();
        assertThat(now("alliance:penguin-union/MEMBER/1992-01-01")).contains(", 1992-01-01, 2020-05-31, ");
        assertThat(written()).singleElement().asString().contains("HM", "alliance:penguin-union/MEMBER/1992-01-01");

        penguins.replace("alliances.yaml", "      - {country: BV, status: OBSERVER, from: \"1992\", until: \"1994-05\"}\n", "");
        loadAgain();
        assertThat(now("alliance:penguin-union/OBSERVER/1992")).isNull();

        penguins.replace("alliances.yaml", "    from: \"1992\"\n",
                "    from: \"1992\"\n    withdrawn: {on: \"2025-01-01\", because: It never was one.}\n");
        loadAgain();
        assertThat(now("alliance:penguin-union/MEMBER/1994-05")).contains("NONE", "It never was one.");
    }

    @Test
    void whereAMembershipRestsOnAnArticle() {
        penguins.replace("alliances.yaml", "ground: {reference: An invented protocol, url: \"https://example.org/protocol\"}",
                "ground: {article: bridge-to-heard, paragraph: 2}");
        loadAgain();
        assertThat(now("alliance:penguin-union/MEMBER/1994-05")).contains(", 2022-09-30, 9999-12-31, ", "SINGLE_ORIGIN",
                "\"article\":\"bridge-to-heard\"");

        penguins.replace(BRIDGE, "publishedOn: \"2022-09-30\"", "publishedOn: \"2022-09-28\"");
        loadAgain();
        assertThat(now("alliance:penguin-union/MEMBER/1994-05")).contains(", 2022-09-28, 9999-12-31, ");
    }

    @Test
    void whereTheSameEventIsToldTwice() {
        penguins.replace(COUNT, "\ncites:\n", """

                  - slug: ministry-sent-counters
                    text: The Ministry of Bridges sent people to count penguins.
                    kind: EVENT
                    participants:
                      - {actor: ministry-of-bridges, role: SUBJECT}
                    cited:
                      - {paragraph: 3, stance: SUPPORTS}

                cites:
                """);
        append(COUNT, "  - {from: penguins-were-counted, to: ministry-sent-counters, kind: SAME_EVENT, reason: One count.}\n");
        loadAgain();
        assertThat(now("claim:penguins-were-counted")).contains("SINGLE_VOICE, null, claim:ministry-sent-counters, ");
        assertThat(now("claim:ministry-sent-counters")).contains("SINGLE_VOICE, null, null, ");

        penguins.replace(COUNT, "reason: One count.}", "reason: One count., withdrawn: {on: \"2023-02-01\", because: They were two.}}");
        loadAgain();
        assertThat(now("claim:penguins-were-counted")).contains("SINGLE_VOICE, null, null, ");
        assertThat(told()).anyMatch(row -> row.contains(", 2023-02-01, SINGLE_VOICE, null, claim:ministry-sent-counters, "));
    }

    @Test
    void whereAFinerClaimSaysIt() {
        penguins.replace(COUNT, "\ncites:\n", """

                  - slug: penguins-were-counted-at-night
                    text: The penguins on Bouvet Island were counted at night.
                    kind: EVENT
                    participants:
                      - {actor: ministry-of-bridges, role: SUBJECT}
                    cited:
                      - {paragraph: 3, stance: SUPPORTS}
                  - slug: penguins-were-counted-in-one-night
                    text: The penguins on Bouvet Island were counted in one night.
                    kind: EVENT
                    participants:
                      - {actor: ministry-of-bridges, role: SUBJECT}
                    cited:
                      - {paragraph: 3, stance: SUPPORTS, mark: b}

                cites:
                """);
        append(COUNT, """
                  - {from: penguins-were-counted-at-night, to: penguins-were-counted, kind: REFINES, reason: At night.}
                  - {from: penguins-were-counted-in-one-night, to: penguins-were-counted-at-night, kind: REFINES, reason: In one.}
                """);
        loadAgain();
        assertThat(now("claim:penguins-were-counted")).contains("SINGLE_VOICE, null, claim:penguins-were-counted-in-one-night, ");
        assertThat(now("claim:penguins-were-counted-at-night")).contains("null, claim:penguins-were-counted-in-one-night, ");

        penguins.replace(COUNT, "    text: The penguins on Bouvet Island were counted in one night.\n", """
                    text: The penguins on Bouvet Island were counted in one night.
                    withdrawn: {on: "2023-01-01", because: It took two.}
                """);
        loadAgain();
        assertThat(now("claim:penguins-were-counted")).contains("SINGLE_VOICE, null, claim:penguins-were-counted-at-night, ");
        assertThat(now("claim:penguins-were-counted-in-one-night")).contains("NONE", "\"takenBack\":\"It took two.\"");
    }

    @Test
    void whereATenureIsPutRight() {
        assertThat(now("statement:frost-announces-bridge")).startsWith("[BV, ");
        penguins.replace("actors.yaml", "        from: \"2020-03-20\"\n",
                "        from: \"2020-03-20\"\n        until: \"2021-03-20\"\n");
        loadAgain();
        assertThat(told()).noneMatch(row -> row.startsWith("[BV, statement:frost-announces-bridge"))
                .anyMatch(row -> row.startsWith("[HM, statement:frost-announces-bridge"));
    }

    @Test
    void whereSettlementsAndArticlesAreTakenBack() {
        assertThat(now("claim:penguins-number-900")).contains("CONTESTED", "REFUTED", "\"claim\":\"more-than-1000-penguins\"");
        penguins.replace(COUNT, "    resolution:\n",
                "    withdrawn: {on: \"2023-01-01\", because: They are no contradiction.}\n    resolution:\n");
        loadAgain();
        assertThat(now("claim:penguins-number-900")).contains("FIGURES, penguins-on-bouvet, null, 2022-10-01, 2022-10-31, 2023-01-01");

        penguins.replace(COUNT, "  language: en\n", "  language: en\n  withdrawn: {on: \"2023-02-01\", because: It was a hoax.}\n");
        loadAgain();
        assertThat(now("claim:penguins-number-900")).contains("NONE", "\"takenBack\":\"It was a hoax.\"");
    }

    @Test
    void whereAnOldArticleArrivesLate() throws IOException {
        penguins.replace("bundle.yaml", "who-counts-the-penguins]", "who-counts-the-penguins, early-count]");
        write("articles/early-count.yaml", """
                article:
                  slug: early-count
                  title: An early count
                  source: example-weekly
                  authors: []
                  publishedOn: "2022-09-01"
                  language: en
                  paragraphs: 2
                cites:
                  - {claim: penguins-number-900, paragraph: 1, stance: SUPPORTS}
                  - {claim: bouvet-will-build-bridge, paragraph: 2, stance: SUPPORTS}
                """);
        loadAgain();
        assertThat(told()).anyMatch(row -> row.startsWith("[BV, claim:penguins-number-900, 2022-09-01, 2022-09-30, FIGURES"));
        assertThat(told(1)).noneMatch(row -> row.contains("2022-09-01, 2022-09-30, FIGURES"));
    }

    /** The rows that nobody can ask for any more go with the commit that finds them old. */
    @Test
    void andWhatIsOldIsForgotten() {
        penguins.replace(BRIDGE, "text: Bouvet Island will build a bridge to Heard.", "text: Bouvet Island will bridge the sea to Heard.");
        loadAgain();
        StillClock.pass(Duration.ofDays(60));
        penguins.replace(BRIDGE, "text: Bouvet Island will bridge the sea to Heard.", "text: Bouvet will bridge the sea to Heard.");
        loadAgain();
        assertThat(briefingsFrom()).isZero();

        StillClock.pass(Duration.ofDays(31));
        penguins.replace("topics.yaml", "name: Penguins}", "name: All penguins, weight: 4}");
        bundles.load(penguins.place(), "a test");
        assertThat(briefingsFrom()).as("revision 3 was committed less than 90 days ago, and overtook 2").isEqualTo(2);
        assertThat(rows("b.revised_until <= :revision", 2)).as("what 2 overtook 91 days ago").isEmpty();
        assertThat(told(2)).isEqualTo(afterEach.get(2L));
        assertThat(told(3)).isEqualTo(afterEach.get(3L));
        assertThat(told(1)).isNotEqualTo(afterEach.get(1L));
    }

    private long briefingsFrom() {
        return ((Number) database.createNativeQuery("select briefings_from from store").getSingleResult()).longValue();
    }

    @Test
    void andAStoreThatLacksThemGetsThem() {
        var before = told();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from briefing_item").executeUpdate();
            database.createNativeQuery("update store set lists_ordered_at = 0").executeUpdate();
        });

        bundles.deriveWhatIsLacking();

        assertThat(told()).isEqualTo(before).isNotEmpty();
        assertThat(rows("b.revised_from = :revision", revision())).isEqualTo(before);
    }

    private void append(String file, String text) {
        try {
            write(file, penguins.read(file) + text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(temporary.resolve("penguins").resolve(file), text);
    }
}
