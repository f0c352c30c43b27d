package org.tamga.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Ask;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.SqlWatch;
import org.tamga.bundle.BundleFiles;
import org.tamga.bundle.BundleImport;
import org.tamga.claim.ListsOfActors;
import org.tamga.common.RememberedTotals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The bundle of the penguins is changed, and all that rested on what it was is derived anew, with the change. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("What the evidence amounts to follows a change")
class AssessmentLoadTest {

    private static final String BRIDGE = "articles/bridge-to-heard.yaml";
    private static final String COUNT = "articles/who-counts-the-penguins.yaml";
    private static final String BRIDGE_ANNOUNCED = "frost-announces-bridge";
    private static final String SAID = "    saidOn: \"[2022-09-24..2022-09-30]\"\n    saidOnBecause: In the week before the article.\n";
    private static final String CENSUS = "bridge-to-heard/5/claim/more-than-1000-penguins/b";

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;
    @Inject
    EntityManager database;
    @Inject
    Assessments assessments;
    @Inject
    ListsOfActors lists;
    @Inject
    Voices voices;

    @TempDir
    Path temporary;
    BundleFiles penguins;

    @BeforeEach
    void load() {
        store.empty();
        penguins = BundleFiles.copy("penguins", temporary);
        bundles.load(penguins.place(), "a test");
    }

    /** Loads the changed bundle, and makes sure that whatever was derived is what would be derived from nothing. */
    private void loadAgain() {
        bundles.load(penguins.place(), "a test");
        assertThat(stored()).isEqualTo(derivedFromNothing());
    }

    private List<String> derivedFromNothing() {
        return QuarkusTransaction.requiringNew().call(() -> {
            voices.workOutAll();
            assessments.workOut(new Affected(all("Claim"), all("Statement")));
            database.flush();
            return stored();
        });
    }

    private List<Long> all(String entity) {
        return database.createQuery("select id from " + entity, Long.class).getResultList();
    }

    private List<String> stored() {
        var rows = new ArrayList<String>();
        for (var table : List.of("claim_assessment", "statement_assessment")) {
            for (var row : database.createNativeQuery("""
                    select slug, known_from, known_until, first_known, status, credibility, dispute_rank, supporting_articles,
                        supporting_sources, supporting_min, supporting_max, denying_min, denying_max
                    from %s order by slug, known_from
                    """.formatted(table), Object[].class).getResultList()) {
                rows.add(Arrays.toString((Object[]) row));
            }
        }
        rows.addAll(rows("select s.slug, a.slug as whose from statement_voice v join statement s on s.id = v.statement_id "
                + "join actor a on a.id = v.actor_id"));
        rows.addAll(rows("select q.slug, s.slug as who, a.slug as whose from citation_voice v join citation q on q.id = v.citation_id "
                + "join actor s on s.id = v.speaker_id join actor a on a.id = v.actor_id"));
        return rows;
    }

    private static String status(String claim) {
        var assessment = Ask.data(
                "query($slug: String!) { claim(slug: $slug) { assessment { status supporting { origins { min max } } } } }",
                Map.of("slug", claim));
        return "%s %d %d".formatted(assessment.getString("claim.assessment.status"),
                assessment.getInt("claim.assessment.supporting.origins.min"), assessment.getInt("claim.assessment.supporting.origins.max"));
    }

    @Test
    void whereNothingChanges() {
        loadAgain();
        assertThat(status("more-than-1000-penguins")).isEqualTo("DISPUTED 1 2");
        assertThat(status("penguins-number-900")).isEqualTo("REFUTED 1 1");
        assertThat(status("penguins-were-counted")).isEqualTo("SINGLE_ORIGIN 1 1");
    }

    @Test
    void whereASourceGetsAnOwner() {
        penguins.replace(COUNT, "  - {claim: more-than-1000-penguins, paragraph: 2, stance: DENIES}\n",
                "  - {claim: more-than-1000-penguins, paragraph: 2, stance: SUPPORTS}\n")
                .replace(COUNT, "authors: [emilia-frost]", "authors: []")
                .replace("sources.yaml", "    owner: institute-of-ice\n", "").replace(COUNT, """
                          reuses:
                            - of: bridge-to-heard
                              because: The same turn of phrase.
                              paragraphs: [{paragraph: 2, ofParagraph: 3}]
                        """, "");
        bundles.load(penguins.place(), "a test");
        assertThat(status("more-than-1000-penguins")).as("the weekly quotes her who wrote the other").isEqualTo("SINGLE_ORIGIN 1 3");

        penguins.replace("sources.yaml", "    reliability: C\n", "    owner: institute-of-ice\n    reliability: C\n");
        loadAgain();
        assertThat(status("more-than-1000-penguins")).as("the one owns the other").isEqualTo("SINGLE_ORIGIN 1 2");
    }

    @Test
    void whereAnArticleIsWithdrawn() {
        penguins.replace(COUNT, "  language: en\n", "  language: en\n  withdrawn: {on: \"2023-01-01\", because: It was a hoax.}\n");
        loadAgain();
        assertThat(status("penguins-number-900")).isEqualTo("WITHDRAWN 0 0");
        assertThat(status("penguins-were-counted")).as("it followed from the other").isEqualTo("WITHDRAWN 0 0");
        assertThat(status("more-than-1000-penguins")).as("the denial is gone too").isEqualTo("SINGLE_ORIGIN 1 2");
        assertThat(
                Ask.data("{ claim(slug: \"penguins-were-counted\") { history { on previousStatus status because cause { __typename } } } }")
                        .getList("claim.history.collect { it.on + ' ' + it.status + ' ' + it.cause.__typename }"))
                .containsExactly("2022-10-31 SINGLE_ORIGIN Article", "2023-01-01 WITHDRAWN Article");
        assertThat(reporting("")).as("it reports nothing any more").isEqualTo("1 0 0");
        assertThat(reporting(", known: \"2022-12-31\"")).as("it stood by then").isEqualTo("2 3 2");
    }

    /** How many articles there are, and what the withdrawn one reports: claims, and passages on statements. */
    private static String reporting(String known) {
        var found = Ask.data("""
                { articles(first: 5%1$s) { totalCount }
                  article(slug: "who-counts-the-penguins"%1$s) { claims { totalCount } statements { totalCount } citations { totalCount } } }
                """.formatted(known));
        return "%d %d %d".formatted(found.getInt("articles.totalCount"), found.getInt("article.claims.totalCount"),
                found.getInt("article.statements.totalCount"));
    }

    @Test
    void whereAStatementNoLongerAssertsIt() {
        penguins.replace(COUNT, "      - {claim: penguins-number-900}\n", "      - {claim: penguins-were-counted}\n")
                .replace(COUNT, "cites:\n", "cites:\n  - {claim: penguins-number-900, paragraph: 2, stance: SUPPORTS, hedged: true}\n");
        loadAgain();
        assertThat(status("penguins-were-counted")).isEqualTo("SINGLE_ORIGIN 1 2");
    }

    @Test
    void whereASettlementIsTakenBack() {
        penguins.replace(COUNT, "    resolution:\n",
                "    withdrawn: {on: \"2023-01-01\", because: They are no contradiction.}\n    resolution:\n");
        loadAgain();
        assertThat(status("penguins-number-900")).isEqualTo("SINGLE_ORIGIN 1 1");
    }

    @Test
    void whereATenureBegins() {
        penguins.replace("actors.yaml", "  - slug: institute-of-ice\n    kind: ORGANISATION\n",
                "  - slug: institute-of-ice\n    kind: ORGANISATION\n    speaksFor: bouvet-island\n");
        loadAgain();
    }

    /** The president of Bouvet Island wrote the article: what it denies of the island in its own voice, the island denies. */
    @Test
    void whereAPresidentWrites() {
        penguins.replace(BRIDGE, "    text: Bouvet Island will build a bridge to Heard.\n    kind: PREDICTION\n", """
                    text: Bouvet Island will build a bridge to Heard.
                    kind: ALLEGATION
                    cited:
                      - {paragraph: 5, stance: DENIES}
                """);
        loadAgain();
        assertThat(disputes("bouvet-will-build-bridge")).containsExactlyInAnyOrder("DENIED_BY_SUBJECT", "DENIED_BY_OTHERS");

        penguins.replace("actors.yaml", "        from: \"2020-03-20\"\n        represents: true\n",
                "        from: \"2020-03-20\"\n        until: \"2021-03-20\"\n        represents: true\n");
        loadAgain();
        assertThat(disputes("bouvet-will-build-bridge")).as("she had left by then").containsExactly("DENIED_BY_OTHERS");
    }

    /** Two finer claims are asserted in one breath: the broader one stands on the one that stands. */
    @Test
    void whereOneOfTwoFinerClaimsIsWithdrawn() throws IOException {
        write(COUNT, penguins.read(COUNT).replace("      - {claim: penguins-number-900}\n",
                "      - {claim: penguins-number-900}\n      - {claim: some-were-counted}\n").replace("\ncites:\n", """

                          - slug: some-were-counted
                            text: Some penguins of Bouvet Island were counted.
                            kind: EVENT
                            participants:
                              - {actor: ministry-of-bridges, role: SUBJECT}

                        cites:
                        """) + "  - {from: some-were-counted, to: penguins-were-counted, kind: REFINES, reason: Some are counted.}\n");
        loadAgain();
        assertThat(status("penguins-were-counted")).isEqualTo("SINGLE_ORIGIN 1 1");

        penguins.replace(COUNT, "    text: The penguins on Bouvet Island number 900.\n",
                "    text: The penguins on Bouvet Island number 900.\n    withdrawn: {on: \"2023-01-01\", because: Badly worded.}\n");
        loadAgain();
        assertThat(status("penguins-number-900")).isEqualTo("WITHDRAWN 1 1");
        assertThat(status("penguins-were-counted")).isEqualTo("SINGLE_ORIGIN 1 1");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(temporary.resolve("penguins").resolve(file), text);
    }

    /** Who wrote the denial speaks for a ministry, and that for a government: whether it speaks for the accused is said of the last alone. */
    @Test
    void whereAGovernmentNoLongerSpeaksForItsCountry() {
        penguins.replace("actors.yaml", "        of: bouvet-island\n", "        of: ministry-of-bridges\n").replace(BRIDGE,
                "    text: Bouvet Island will build a bridge to Heard.\n    kind: PREDICTION\n    participants:\n"
                        + "      - {actor: bouvet-island, role: SUBJECT}\n      - {actor: heard-and-mcdonald-islands, role: OBJECT}\n",
                """
                            text: Bouvet Island will build a bridge to Heard.
                            kind: ALLEGATION
                            participants:
                              - {actor: heard-and-mcdonald-islands, role: SUBJECT}
                            cited:
                              - {paragraph: 5, stance: DENIES}
                        """);
        loadAgain();
        assertThat(disputes("bouvet-will-build-bridge")).containsExactly("DENIED_BY_SUBJECT");

        penguins.replace("actors.yaml", "    speaksFor: heard-and-mcdonald-islands\n    ground", "    ground");
        loadAgain();
        assertThat(disputes("bouvet-will-build-bridge")).contains("DENIED_BY_OTHERS");
    }

    private static List<String> disputes(String claim) {
        return Ask.data("query($slug: String!) { claim(slug: $slug) { assessment { disputes } } }", Map.of("slug", claim))
                .getList("claim.assessment.disputes");
    }

    @Test
    void andWhatSomebodyTakesPartInIsListedAsTheClaimsNowStand() throws IOException {
        assertThat(claimsOf("ministry-of-bridges")).contains("penguins-were-counted").doesNotContain("penguins-number-900");

        penguins.replace(COUNT, "      - {actor: ministry-of-bridges, role: SUBJECT}", "      - {actor: bouvet-island, role: SUBJECT}");
        penguins.replace(COUNT, "    measure: penguins-on-bouvet\n  - slug: penguins-were-counted",
                "    measure: penguins-on-bouvet\n    holds: \"2022-10\"\n    participants:\n"
                        + "      - {actor: ministry-of-bridges, role: MENTIONED}\n      - {actor: ministry-of-bridges, role: OBJECT}\n"
                        + "  - slug: penguins-were-counted");
        loadAgain();

        assertThat(claimsOf("ministry-of-bridges")).contains("penguins-number-900").doesNotContain("penguins-were-counted");
        assertThat(listsOfActors()).isEqualTo(fromNothing()).isNotEmpty();
    }

    @Test
    void andWhatSomebodySaidIsListedAsOfTheDayThatIsKnownNow() {
        penguins.replace(BRIDGE, "saidOn: \"[2022-09-24..2022-09-30]\"", "saidOn: \"2022-09-29\"").replace(COUNT,
                "    speaker: ministry-of-bridges\n", "    speaker: ministry-of-bridges\n    saidOn: \"2022-10\"\n");
        loadAgain();

        assertThat(rows("""
                select s.slug, v.undated, v.said_sort_from, v.said_sort_until, v.slug as listed
                from statement_voice v join statement s on s.id = v.statement_id
                """)).contains("[frost-announces-bridge, 0, 2022-09-29, 2022-09-29, frost-announces-bridge]",
                "[ministry-counts-penguins, 0, 2022-10-01, 2022-10-31, ministry-counts-penguins]").isEqualTo(rows("""
                        select s.slug, case when s.said_on_edtf is null then 1 else 0 end as undated, s.said_on_sort_from,
                            s.said_on_sort_until, s.slug as listed
                        from statement_voice v join statement s on s.id = v.statement_id
                        """));
    }

    @Test
    void andIsCountedAsItIsListedOnAnyDay() throws IOException {
        countedAsListed();

        penguins.replace(BRIDGE, "publishedOn: \"2022-09-30\"", "publishedOn: \"2022-10-25\"").replace(BRIDGE,
                "    kind: QUANTITY\n", "    kind: QUANTITY\n    withdrawn: {on: \"2024-01-01\", because: Miscounted.}\n");
        loadAgain();

        countedAsListed();
        assertThat(listsOfActors()).isEqualTo(fromNothing());
    }

    private void countedAsListed() {
        var listed = 0;
        for (var actor : database.createQuery("select slug from Actor", String.class).getResultList()) {
            for (var day : List.of("2022-09-01", "2022-10-15", "2022-10-31", "2023-12-31", "2026-01-15")) {
                var lists = Ask.data(LISTS_OF_ACTOR, Map.of("slug", actor, "day", day)).getMap("actor");
                for (var list : lists.entrySet()) {
                    var page = (Map<?, ?>) list.getValue();
                    assertThat(page.get("totalCount")).as("%s of %s on %s", list.getKey(), actor, day)
                            .isEqualTo(((List<?>) page.get("edges")).size());
                    listed += (int) page.get("totalCount");
                }
            }
        }
        assertThat(listed).isGreaterThan(40);
    }

    private static final String LISTS_OF_ACTOR = """
            query($slug: String!, $day: Date) {
              actor(slug: $slug) {
                claims(known: $day) { ...counted }
                mentioning: claims(known: $day, filter: { roles: [MENTIONED] }) { ...counted }
                withdrawn: claims(known: $day, filter: { withdrawn: true }) { ...counted }
                statements(known: $day) { ...countedStatements }
                about: statements(known: $day, filter: { about: true }) { ...countedStatements }
                measures(known: $day) { totalCount edges { node { slug } } }
              }
            }
            fragment counted on ClaimConnection { totalCount edges { node { slug } } }
            fragment countedStatements on StatementConnection { totalCount edges { node { slug } } }
            """;

    /** What is kept of them. */
    private List<String> listsOfActors() {
        return Stream.of("claim_of_actor", "measure_of_actor", "statement_of_actor")
                .flatMap(table -> rows("select '" + table + "' as of, x.* from " + table + " x").stream()).toList();
    }

    private List<String> fromNothing() {
        return QuarkusTransaction.requiringNew().call(() -> {
            lists.workOutAll();
            return listsOfActors();
        });
    }

    private int asked;

    private static List<String> claimsOf(String actor) {
        return Ask.data("query($slug: String!) { actor(slug: $slug) { claims(orderBy: { field: HOLDS, direction: DESC }) "
                + "{ edges { node { slug } } } } }", Map.of("slug", actor)).getList("actor.claims.edges.node.slug");
    }

    private List<String> rows(String sql) {
        return database.createNativeQuery(sql, Object[].class).getResultList().stream().map(row -> Arrays.toString((Object[]) row))
                .sorted().toList();
    }

    private List<String> voicesOf(String statement) {
        return database.createNativeQuery("""
                select a.slug from statement_voice v join statement s on s.id = v.statement_id join actor a on a.id = v.actor_id
                where s.slug = :statement order by a.slug
                """, String.class).setParameter("statement", statement).getResultList();
    }

    private List<String> voicesOfPassage(String citation) {
        return database.createNativeQuery("""
                select a.slug from citation_voice v join citation q on q.id = v.citation_id join actor a on a.id = v.actor_id
                where q.slug = :citation order by a.slug
                """, String.class).setParameter("citation", citation).getResultList();
    }

    @Test
    void whereATenureEndedEarlier() {
        assertThat(voicesOf(BRIDGE_ANNOUNCED)).containsExactly("bouvet-island", "emilia-frost");
        inOfficeUntil("2022-09-23");
        loadAgain();
        assertThat(voicesOf(BRIDGE_ANNOUNCED)).containsExactly("emilia-frost");
    }

    private void inOfficeUntil(String day) {
        penguins.replace("actors.yaml", "        from: \"2020-03-20\"\n",
                "        from: \"2020-03-20\"\n        until: \"" + day + "\"\n");
    }

    @Test
    void whereAStatementIsDatedAnew() {
        inOfficeUntil("2022-09-23");
        loadAgain();
        penguins.replace(BRIDGE, "saidOn: \"[2022-09-24..2022-09-30]\"", "saidOn: \"2022-09-22\"");
        loadAgain();
        assertThat(voicesOf(BRIDGE_ANNOUNCED)).containsExactly("bouvet-island", "emilia-frost");
    }

    /** What is undated was said by the day of the article, and what a passage attributes is so on that day. */
    @Test
    void whereAnArticleIsDatedAnew() {
        penguins.replace(BRIDGE, SAID, "").replace(BRIDGE, "attributedTo: [ministry-of-bridges]", "attributedTo: [emilia-frost]");
        inOfficeUntil("2022-09-29");
        loadAgain();
        assertThat(voicesOf(BRIDGE_ANNOUNCED)).containsExactly("emilia-frost");
        assertThat(voicesOfPassage(CENSUS)).containsExactly("emilia-frost");

        penguins.replace(BRIDGE, "publishedOn: \"2022-09-30\"", "publishedOn: \"2022-09-29\"");
        loadAgain();
        assertThat(voicesOf(BRIDGE_ANNOUNCED)).containsExactly("bouvet-island", "emilia-frost");
        assertThat(voicesOfPassage(CENSUS)).containsExactly("bouvet-island", "emilia-frost");
    }

    @Test
    void whereAnEarlierArticleReportsWhatIsUndated() {
        penguins.replace(BRIDGE, SAID, "");
        inOfficeUntil("2022-09-29");
        loadAgain();
        assertThat(voicesOf(BRIDGE_ANNOUNCED)).containsExactly("emilia-frost");

        penguins.replace("bundle.yaml", "who-counts-the-penguins", "who-counts-the-penguins, an-early-word")
                .write("articles/an-early-word.yaml", """
                        article: {slug: an-early-word, source: the-daily-example, publishedOn: "2022-09-01", language: en, paragraphs: 1}
                        cites: [{statement: frost-announces-bridge, paragraph: 1, stance: SUPPORTS}]
                        """);
        loadAgain();
        assertThat(voicesOf(BRIDGE_ANNOUNCED)).containsExactly("bouvet-island", "emilia-frost");
    }

    @Test
    void whereAPassageIsAttributedToAnother() {
        assertThat(voicesOfPassage(CENSUS)).containsExactly("government-of-heard", "heard-and-mcdonald-islands", "ministry-of-bridges");
        penguins.replace(BRIDGE, "attributedTo: [ministry-of-bridges]", "attributedTo: [emilia-frost]");
        loadAgain();
        assertThat(voicesOfPassage(CENSUS)).containsExactly("bouvet-island", "emilia-frost");
    }

    @Test
    void whereAStatementIsAnothers() {
        penguins.replace(COUNT, "speaker: ministry-of-bridges", "speaker: bridge-one-official");
        loadAgain();
        assertThat(voicesOf("ministry-counts-penguins")).containsExactly("bridge-one-official", "heard-and-mcdonald-islands");
    }

    /** Far from the speaker, and also for whom nobody spoke before. */
    @Test
    void whereAGovernmentSpeaksForAnother() {
        penguins.replace("actors.yaml", "    speaksFor: heard-and-mcdonald-islands\n    ground",
                "    speaksFor: penguin-union\n    ground");
        loadAgain();
        assertThat(voicesOf("ministry-counts-penguins")).containsExactly("government-of-heard", "ministry-of-bridges", "penguin-union");
        assertThat(voicesOfPassage(CENSUS)).containsExactly("government-of-heard", "ministry-of-bridges", "penguin-union");
    }

    /** What could only have come from somewhere else is still there. */
    @Test
    void andWhatItDoesNotBearOnIsLeftAlone() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("""
                    insert into statement_voice (statement_id, actor_id)
                    select s.id, a.id from statement s, actor a where s.slug = 'ministry-counts-penguins' and a.slug = 'antarctica'
                    """).executeUpdate();
            database.createNativeQuery("""
                    insert into citation_voice (citation_id, speaker_id, actor_id)
                    select v.citation_id, v.speaker_id, a.id from citation_voice v, actor a
                    where v.speaker_id = v.actor_id and a.slug = 'antarctica'
                    """).executeUpdate();
        });
        inOfficeUntil("2022-09-23");
        bundles.load(penguins.place(), "a test");
        assertThat(voicesOf(BRIDGE_ANNOUNCED)).containsExactly("emilia-frost");
        assertThat(voicesOf("ministry-counts-penguins")).contains("antarctica");
        assertThat(voicesOfPassage(CENSUS)).contains("antarctica");
    }

    @Test
    void andAStoreThatLacksThemGetsThem() {
        var before = stored();
        var lists = listsOfActors();
        var voices = rows("select v.* from statement_voice v");
        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : List.of("claim_assessment", "statement_assessment", "citation_voice", "claim_of_actor", "measure_of_actor",
                    "statement_of_actor")) {
                database.createNativeQuery("delete from " + table).executeUpdate();
            }
            database.createNativeQuery(
                    "update statement_voice set undated = null, said_sort_from = null, said_sort_until = null, slug = null")
                    .executeUpdate();
            database.createNativeQuery("update store set lists_ordered_at = 0").executeUpdate();
            database.createNativeQuery("update article set taken_in = null, known_from = date '9999-12-31'").executeUpdate();
        });

        bundles.deriveWhatIsLacking();

        assertThat(stored()).isEqualTo(before).isNotEmpty();
        assertThat(listsOfActors()).isEqualTo(lists).isNotEmpty();
        assertThat(rows("select v.* from statement_voice v")).isEqualTo(voices).isNotEmpty();
    }

    @Test
    void andWhatAnotherReleaseWroteIsListedFromTheNextStartOn() {
        assertThat(saidBy("ministry-of-bridges")).contains("ministry-counts-penguins");
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(
                    "update statement_voice set undated = null, said_sort_from = null, said_sort_until = null, slug = null")
                    .executeUpdate();
            database.createNativeQuery("update store set lists_ordered_at = 0").executeUpdate();
        });
        // The other release would have told of a revision.
        RememberedTotals.forget();
        assertThat(saidBy("ministry-of-bridges")).isEmpty();

        bundles.deriveWhatIsLacking();
        RememberedTotals.forget();

        assertThat(saidBy("ministry-of-bridges")).contains("ministry-counts-penguins");
    }

    /** Each question another, as nobody tells of what is changed here. */
    private List<String> saidBy(String actor) {
        return Ask.data("query Q" + asked++ + "($slug: String!) { actor(slug: $slug) { statements { edges { cursor node { slug } } } } }",
                Map.of("slug", actor)).getList("actor.statements.edges.node.slug");
    }

    @Test
    void andAStoreThatLacksNothingIsNotLookedThrough() {
        var looked = SqlWatch.ofThisProcess().count(() -> bundles.deriveWhatIsLacking());
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update store set lists_ordered_at = 0").executeUpdate());
        assertThat(SqlWatch.ofThisProcess().count(() -> bundles.deriveWhatIsLacking())).isGreaterThan(looked + 10);
        assertThat(SqlWatch.ofThisProcess().count(() -> bundles.deriveWhatIsLacking())).as("but once").isEqualTo(looked);
        bundles.load(penguins.replace(BRIDGE, "publishedOn: \"2022-09-30\"", "publishedOn: \"2022-09-29\"").place(), "a test");
        assertThat(SqlWatch.ofThisProcess().count(() -> bundles.deriveWhatIsLacking())).as("nor after a load").isEqualTo(looked);
    }

    @Test
    void andAClaimWithNoCitationIsNotAssessed() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                insert into claim (id, slug, kind, text, language, holds_sort_from, holds_sort_until, bundle, digest, revision)
                values (-5, 'seals-bark', 'EVENT', 'Seals bark.', 'en', date '9999-12-31', date '9999-12-31', 'penguins', '', 1)
                """).executeUpdate());
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update store set lists_ordered_at = 0").executeUpdate());

        bundles.deriveWhatIsLacking();

        assertThat(status("seals-bark")).isEqualTo("NOT_ASSESSED 0 0");
        assertThat(Ask.data("{ claims(filter: { statuses: [NOT_ASSESSED] }) { edges { node { slug assessment { summary } } } } }")
                .getList("claims.edges.node.slug")).containsExactly("seals-bark");
    }

    @Test
    void asKnownOnAnyDay() {
        var then = Ask.data("""
                query($day: Date) {
                  claims(known: $day, orderBy: { field: SLUG }) { totalCount edges { node { slug assessment { status } } } }
                  refuted: claims(known: $day, filter: { statuses: [REFUTED] }) { totalCount }
                  articles(known: $day) { totalCount }
                  statements(known: $day) { totalCount }
                  claim(slug: "penguins-number-900", known: $day) { assessment { status } links { id } history { on } }
                }
                """, Map.of("day", "2022-10-15"));
        assertThat(then.getList("claims.edges.collect { it.node.slug + ' ' + it.node.assessment.status }"))
                .containsExactly("bouvet-will-build-bridge NOT_CHECKABLE", "more-than-1000-penguins SINGLE_ORIGIN");
        assertThat(then.getInt("claims.totalCount")).isEqualTo(2);
        assertThat(then.getInt("refuted.totalCount")).isZero();
        assertThat(then.getInt("articles.totalCount")).isEqualTo(1);
        assertThat(then.getInt("statements.totalCount")).isEqualTo(2);
        assertThat(then.getString("claim.assessment.status")).isEqualTo("NOT_ASSESSED");
        assertThat(then.getList("claim.links")).isEmpty();
        assertThat(then.getList("claim.history")).isEmpty();

        var later = "{ claim(slug: \"penguins-number-900\", known: \"%s\") { assessment { status } links { kind resolution { because } } } }";
        assertThat(Ask.data(later.formatted("2022-10-31")).getString("claim.assessment.status")).isEqualTo("DISPUTED");
        assertThat(Ask.data(later.formatted("2022-10-31")).getList("claim.links.resolution")).containsOnlyNulls();
        assertThat(Ask.data(later.formatted("2022-11-01")).getString("claim.assessment.status")).isEqualTo("REFUTED");
        assertThat(Ask.data(later.formatted("2999-01-01")).<Object>get("claim")).as("the future is today")
                .isEqualTo(Ask.data(later.replace(", known: \"%s\"", "")).<Object>get("claim"));
    }

    @Test
    void asKnownWhereTheNearestFieldSays() {
        var nested = Ask.data("""
                { article(slug: "who-counts-the-penguins", known: "2022-10-15") {
                    then: claims { totalCount } now: claims(known: "2025-01-01") { totalCount
                      edges { node { assessment { status } before: assessment(known: "2022-10-15") { status } } } } } }
                """);
        assertThat(nested.getInt("article.then.totalCount")).isZero();
        assertThat(nested.getInt("article.now.totalCount")).isEqualTo(3);
        assertThat(nested.getList("article.now.edges.node.before.status")).containsOnly("NOT_ASSESSED", "SINGLE_ORIGIN", "NOT_CHECKABLE");
    }
}
