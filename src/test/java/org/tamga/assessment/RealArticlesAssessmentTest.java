package org.tamga.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Dispute;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Over the five articles that Tamga comes with, the evidence amounts to what a careful analyst would say. */
@QuarkusTest
@DisplayName("Over the real articles")
class RealArticlesAssessmentTest {

    private static final String CLAIM = """
            query($slug: String!, $known: Date) {
              claim(slug: $slug, known: $known) { kind
                assessment { status disputes credibility summary supporting { ...Side } denying { ...Side }
                    qualifying { citation { paragraph article { slug } } } }
                history { on previousStatus status because cause { __typename ... on Article { slug } ... on ClaimLink { kind } } } } }
            fragment Side on EvidenceSide { articleCount sourceCount origins { min max } alliances { slug }
                groups { label floating citations { paragraph article { slug } }
                    evidence { refinement { slug } statement { slug } }
                    ties { kind certain reason between { article { slug } } } } }
            """;

    private static final String STATEMENT = """
            query($slug: String!) {
              statement(slug: $slug) {
                attribution { status disputes supporting { articleCount origins { min max } } denying { articleCount origins { min max } } }
                claims { edges { node { slug assessment { status denying { articleCount } } } } } } }
            """;

    private static JsonPath claim(String slug) {
        return claim(slug, null);
    }

    private static JsonPath claim(String slug, String known) {
        var variables = new HashMap<String, Object>(Map.of("slug", slug));
        variables.put("known", known);
        var claim = Ask.data(CLAIM, variables);
        claim.setRootPath("data.claim");
        return claim;
    }

    private static void counts(JsonPath claim, int articles, int min, int max) {
        assertThat(List.of(claim.getInt("assessment.supporting.articleCount"), claim.getInt("assessment.supporting.origins.min"),
                claim.getInt("assessment.supporting.origins.max"))).containsExactly(articles, min, max);
    }

    private static void amountsTo(JsonPath claim, String status, String credibility) {
        assertThat(List.of(claim.getString("assessment.status"), claim.getString("assessment.credibility")))
                .containsExactly(status, credibility);
    }

    private static List<String> labels(JsonPath claim) {
        return claim.getList("assessment.supporting.groups.label");
    }

    /** The tie of this kind, whose reason says this, on the supporting side. */
    private static Map<String, Object> tie(JsonPath claim, String kind, String reason) {
        List<Map<String, Object>> ties = claim.getList("assessment.supporting.groups.ties.flatten()");
        return ties.stream().filter(tie -> tie.get("kind").equals(kind) && tie.get("reason").toString().contains(reason)).findFirst()
                .orElseThrow(() -> new AssertionError("no tie " + kind + " that says " + reason + " among " + ties));
    }

    @SuppressWarnings("unchecked")
    private static List<String> articlesOf(Map<String, Object> tie) {
        return ((List<Map<String, Map<String, String>>>) tie.get("between")).stream().map(citation -> citation.get("article").get("slug"))
                .distinct().sorted().toList();
    }

    @Nested
    @DisplayName("voices are counted, not articles:")
    class Voices {

        @Test
        void threeArticlesThatMayRestOnOneExpertAreOneVoiceAtLeast() {
            var claim = claim("china-supports-kazakhstan-territorial-integrity");

            counts(claim, 3, 1, 3);
            amountsTo(claim, "SINGLE_ORIGIN", "PROBABLY_TRUE");
            var tie = tie(claim, "SHARED_EXPERT", "Temur Umarov");
            assertThat(tie.get("certain")).isEqualTo(false);
            assertThat(articlesOf(tie)).containsExactly("abc-russians-cross-into-kazakhstan", "astana-recalibrates",
                    "breaking-out-of-russias-grip");
            assertThat(claim.getString("assessment.summary")).contains("Temur Umarov");
        }

        @Test
        void anExpertWhoIsQuotedInOneArticleAndWroteAnotherIsOneVoice() {
            var claim = claim("kazakhstan-depends-on-russia");

            counts(claim, 3, 1, 3);
            var tie = tie(claim, "SAME_VOICE", "Temur Umarov");
            assertThat(tie.get("certain")).isEqualTo(true);
            assertThat(articlesOf(tie)).containsExactly("astana-recalibrates", "breaking-out-of-russias-grip");
        }

        @Test
        void whatOneManSaidIsOneVoiceInHoweverManyArticles() {
            var claim = claim("january-unrest-was-attempted-coup");

            counts(claim, 2, 1, 1);
            assertThat(labels(claim)).containsExactly("Kassym-Jomart Tokayev");
            assertThat(articlesOf(tie(claim, "SAME_VOICE", "Tokayev"))).hasSize(2);
            assertThat(claim.getList("assessment.qualifying.citation.article.slug")).containsExactly("astana-recalibrates");
        }

        @Test
        void aMinisterAndOtherLeadersOfAStateAreItsOneVoice() {
            var claim = claim("us-interested-in-bioweapons-in-former-soviet-republics");

            counts(claim, 1, 1, 1);
            assertThat(tie(claim, "SAME_VOICE", "Russia").get("certain")).isEqualTo(true);
        }

        @Test
        void twoExpertsInOneArticleDoNotCorroborateEachOther() {
            var claim = claim("many-young-central-asians-no-longer-drawn-to-moscow");

            counts(claim, 1, 1, 2);
            assertThat(tie(claim, "SAME_ARTICLE", "").get("certain")).isEqualTo(false);
        }

        @Test
        void aRepublicationSpeaksWithTheVoiceAndTheGradeOfItsOriginal() {
            var claim = claim("ethnic-russians-16-percent-of-kazakhstan");

            assertThat(labels(claim)).containsExactly("The Spectator Australia");
            // Graded C: The Daily Retina, which carries the text, is graded F, and would leave nothing to judge by.
            amountsTo(claim, "SINGLE_ORIGIN", "POSSIBLY_TRUE");

            var copy = claim("russia-stopped-sugar-exports-in-2022");
            assertThat(labels(copy)).containsExactly("Foreign Policy");
            assertThat(copy.getInt("assessment.supporting.sourceCount")).isZero();
            amountsTo(copy, "SINGLE_ORIGIN", "PROBABLY_TRUE");
        }

        @ParameterizedTest
        @CsvSource({"kazakhstan-refuses-to-support-russia-in-ukraine, 3, 1, 3, breaking-out-of-russias-grip",
                "kazakhstan-relies-on-russian-imports, 2, 1, 2, breaking-out-of-russias-grip",
                "kazakhstan-took-in-fleeing-russians, 2, 1, 2, astana-recalibrates"})
        void anArticleThatRepeatsAnothersWordingAddsNoVoice(String slug, int articles, int min, int max, String from) {
            var claim = claim(slug);

            counts(claim, articles, min, max);
            var tie = tie(claim, "SAME_TEXT", "");
            assertThat(tie.get("certain")).isEqualTo(false);
            assertThat(articlesOf(tie)).containsExactlyInAnyOrder(from, "falling-out-of-love-with-the-kremlin");
        }

        @Test
        void wordingThatMayHaveBeenTakenOverDoesNotJoinWhatStandsApart() {
            // The Spectator may have it from the untitled article, which floats; the essay says so by itself.
            var claim = claim("kazakhstan-seeks-alternative-energy-export-routes");

            counts(claim, 3, 2, 4);
            amountsTo(claim, "CORROBORATED", "CONFIRMED");
        }

        @Test
        void anArticleOfUnknownOriginMayBeAnyOther() {
            var claim = claim("putin-ordered-mobilisation");

            counts(claim, 2, 1, 2);
            assertThat(claim.getList("assessment.supporting.groups.floating", Boolean.class)).containsExactly(false, true);
            assertThat(articlesOf(tie(claim, "UNKNOWN", "astana-recalibrates"))).containsExactly("astana-recalibrates");
        }

        @Test
        void whatOnlyAnArticleOfUnknownOriginSaysIsOneVoiceThatNobodyCanJudge() {
            var claim = claim("csto-has-six-members");

            counts(claim, 1, 1, 1);
            amountsTo(claim, "SINGLE_ORIGIN", "CANNOT_BE_JUDGED");
        }

        @Test
        void anUnnamedOfficialMayBeTheNamedOneWhomTheDescriptionFits() {
            var claim = claim("kazakhstan-should-be-denazified");

            counts(claim, 2, 1, 2);
            assertThat(labels(claim)).containsExactly("Sergey Savostyanov", "one Moscow official");
            assertThat(claim.getList("assessment.supporting.groups.floating", Boolean.class)).containsExactly(false, true);
        }

        @Test
        void officialsDiplomatsAndBusinessLeadersWithoutANameRaiseNoCount() {
            var claim = claim("kazakhstan-no-choice-but-good-ties-with-russia");

            counts(claim, 2, 1, 4);
            assertThat(claim.getList("assessment.supporting.groups.floating", Boolean.class)).containsExactly(false, true, true, true);
        }

        @Test
        void anAgencysCaptionIsTheAgencysVoice() {
            var claim = claim("sco-summit-in-uzbekistan-september-2022");

            counts(claim, 2, 2, 2);
            assertThat(labels(claim)).containsExactlyInAnyOrder("Sputnik and Agence France-Presse", "ABC News");
            amountsTo(claim, "CORROBORATED", "CONFIRMED");
        }

        @Test
        void eachOutletThatReportsADeclaredPolicyIsAWitnessOfIt() {
            var sanctions = claim("kazakhstan-will-not-help-russia-evade-sanctions");
            counts(sanctions, 4, 3, 4);
            assertThat(labels(sanctions)).contains("ABC News", "S-RM", "James Cleverly");

            var integrity = claim("kazakhstan-supports-ukraines-territorial-integrity");
            counts(integrity, 2, 2, 2);
            assertThat(labels(integrity)).containsExactlyInAnyOrder("James Cleverly", "S-RM");
        }

        @Test
        void whoeverSaysTheFinerClaimSaysTheBroaderOne() {
            var ally = claim("kazakhstan-is-an-ally-of-russia");
            counts(ally, 3, 2, 3);
            assertThat(ally.getList("assessment.supporting.groups.evidence.flatten().refinement.slug")).contains(
                    "kazakhstan-longstanding-ally-of-russia", "kazakhstan-close-ally-of-russia", "russia-is-a-toxic-ally");

            var neighbours = claim("kazakhstan-and-russia-are-neighbours");
            counts(neighbours, 4, 2, 4);
            amountsTo(neighbours, "CORROBORATED", "CONFIRMED");

            var flight = claim("russians-fled-mobilisation-to-kazakhstan");
            counts(flight, 3, 2, 3);
        }

        @Test
        void theMostReportedOfAllRestsOnFourVoices() {
            var claim = claim("russia-invaded-ukraine");

            counts(claim, 5, 4, 5);
            amountsTo(claim, "CORROBORATED", "CONFIRMED");
        }
    }

    @Nested
    @DisplayName("what is denied:")
    class Denials {

        @ParameterizedTest
        @ValueSource(strings = {"kazakhstan-supplied-ukraine-with-arms", "technoexport-exports-soviet-era-arms-to-ukraine",
                "technoexport-arms-routed-through-jordan-and-united-kingdom"})
        void anAllegationThatTheAccusedDeniesIsDisputedAndNoLessCredible(String slug) {
            var claim = claim(slug);

            amountsTo(claim, "DISPUTED", "POSSIBLY_TRUE");
            assertThat(claim.getList("assessment.disputes")).containsExactly("DENIED_BY_SUBJECT");
            assertThat(claim.getList("assessment.denying.groups.label")).containsExactly("Kazakhstan");
            assertThat(claim.getList("assessment.supporting.groups.floating", Boolean.class)).containsExactly(true);
        }

        @Test
        void whereTheArticleItselfLeavesItOpenItCountsOnNeitherSide() {
            var claim = claim("kazakhstan-supplied-ukraine-with-arms");

            assertThat(claim.getList("assessment.qualifying.citation.paragraph", Integer.class)).containsExactly(6);
            assertThat(claim.getInt("assessment.denying.origins.max")).isEqualTo(1);
        }

        @Test
        void anOpinionIsNotDisputedAndItsDenialIsShown() {
            var debt = claim("kazakhstan-owes-russia-for-january-2022-troops");
            amountsTo(debt, "NOT_CHECKABLE", "CANNOT_BE_JUDGED");
            assertThat(debt.getList("assessment.disputes")).isEmpty();
            assertThat(debt.getList("assessment.denying.groups.label")).containsExactly("Kazakh officials");
            assertThat(debt.getList("assessment.qualifying.citation.article.slug")).containsExactly("s-rm-balancing-act");
            assertThat(debt.getString("assessment.summary")).contains("Kazakh officials");

            var motive = claim("russia-intervened-in-january-2022-for-new-opportunities");
            amountsTo(motive, "NOT_CHECKABLE", "CANNOT_BE_JUDGED");
            assertThat(motive.getList("assessment.denying.groups.label")).containsExactly("Foreign Policy");
        }

        @Test
        void aPostThatItsOwnerDisownsIsADisputedAttributionAndNoDenialOfWhatItSays() {
            var statement = Ask.data(STATEMENT, Map.of("slug", "medvedev-post-on-northern-kazakhstan"));
            statement.setRootPath("data.statement");

            assertThat(statement.getString("attribution.status")).isEqualTo("DISPUTED");
            assertThat(statement.getList("attribution.disputes")).containsExactly("DENIED_BY_SUBJECT");
            assertThat(statement.getInt("attribution.supporting.articleCount")).isEqualTo(2);
            assertThat(statement.getInt("attribution.denying.articleCount")).isEqualTo(2);
            assertThat(statement.getString("claims.edges[0].node.assessment.status")).isEqualTo("NOT_CHECKABLE");
            assertThat(statement.getInt("claims.edges[0].node.assessment.denying.articleCount")).isZero();
        }

        @Test
        void twoOutletsHeardTheSpeakerAndStillItIsOneManWhoSaysSo() {
            var statement = Ask.data(STATEMENT, Map.of("slug", "tokayev-calls-january-unrest-attempted-coup"));

            assertThat(statement.getInt("statement.attribution.supporting.origins.max")).isEqualTo(2);
            assertThat(claim("january-unrest-was-attempted-coup").getInt("assessment.supporting.origins.max")).isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("what is contradicted:")
    class Contradictions {

        @ParameterizedTest
        @ValueSource(strings = {"medvedev-account-was-hacked", "medvedev-staff-wrote-northern-kazakhstan-post",
                "medvedev-post-meant-to-show-him-as-war-supporter"})
        void twoAccountsThatCantBothBeTrueMakeEachOtherDoubtful(String slug) {
            var claim = claim(slug);

            amountsTo(claim, "DISPUTED", "DOUBTFUL");
            assertThat(claim.getList("assessment.disputes")).containsExactly("CONTRADICTED");
            counts(claim, slug.equals("medvedev-account-was-hacked") ? 2 : 1, 1, 1);
        }

        @ParameterizedTest
        @CsvSource({"sco-summit-september-2022-was-in-tashkent, sco-summit-september-2022-was-in-samarkand",
                "medvedev-northern-kazakhstan-post-appeared-in-early-september-2022, "
                        + "medvedev-northern-kazakhstan-post-appeared-in-august-2022",
                "ethnic-russians-at-least-20-percent-of-kazakhstan, ethnic-russians-16-percent-of-kazakhstan"})
        void aSettledContradictionRefutesOneSideAndLeavesTheOther(String wrong, String right) {
            amountsTo(claim(wrong), "REFUTED", "IMPROBABLE");

            var other = claim(right);
            assertThat(other.getString("assessment.status")).isEqualTo("SINGLE_ORIGIN");
            assertThat(other.getList("assessment.disputes")).isEmpty();
        }

        @Test
        void theArticlesThatErredCarryAnErratumForEachAndNoOthers() {
            var errata = Ask.data("{ articles { edges { node { slug errata { claim { slug } } } } } }");

            assertThat(errata.getList("articles.edges.node.errata.flatten().claim.slug")).containsExactlyInAnyOrder(
                    "ethnic-russians-at-least-20-percent-of-kazakhstan", "sco-summit-september-2022-was-in-tashkent",
                    "medvedev-northern-kazakhstan-post-appeared-in-early-september-2022");
            assertThat(errata.getList("articles.edges.node.findAll { it.errata.size() > 0 }.slug"))
                    .containsExactlyInAnyOrder("s-rm-balancing-act", "abc-russians-cross-into-kazakhstan");
        }

        @Test
        void whoErredAboutTheFigureStillSaysThatTheShareIsLarge() {
            var claim = claim("kazakhstan-has-large-ethnic-russian-population");

            counts(claim, 4, 3, 4);
            assertThat(labels(claim)).contains("S-RM", "The Spectator Australia", "ABC News");
            amountsTo(claim, "CORROBORATED", "CONFIRMED");
        }

        @Test
        void theFiguresOfAMeasureShowWhichIsRefuted() {
            var measures = Ask.data("""
                    { measures(first: 50) { edges { node { slug figures { claim { slug assessment { status } } } } } } }
                    """);
            var figures = "measures.edges.find { it.node.slug == 'ethnic-russian-share-of-kazakhstan' }.node.figures.claim.";

            assertThat(measures.getList(figures + "assessment.status")).containsExactly("REFUTED", "SINGLE_ORIGIN");
            // A higher number of a later day contradicts nothing.
            assertThat(measures.getList("measures.edges.find { it.node.slug == 'russians-who-fled-to-kazakhstan' }"
                    + ".node.figures.claim.assessment.status")).containsOnly("SINGLE_ORIGIN");
        }
    }

    @Nested
    @DisplayName("as known on a day:")
    class Known {

        @ParameterizedTest
        @CsvSource({"2022-06-04, 0", "2022-06-05, 1", "2022-09-15, 1", "2022-09-16, 2", "2022-09-30, 3", "2022-10-16, 4",
                "2023-03-26, 5"})
        void moreArticlesMoreVoices(String day, int articles) {
            var claim = claim("january-2022-unrest-in-kazakhstan", day);

            assertThat(claim.getInt("assessment.supporting.articleCount")).isEqualTo(articles);
            assertThat(claim.getString("assessment.status"))
                    .isEqualTo(articles == 0 ? "NOT_ASSESSED" : articles == 1 ? "SINGLE_ORIGIN" : "CORROBORATED");
            assertThat(Ask.data("query($known: Date) { articles(known: $known) { totalCount } }", Map.of("known", day))
                    .getInt("articles.totalCount")).isEqualTo(articles);
        }

        @Test
        void aClaimThatNobodyHasReportedYetIsInNoList() {
            var lists = """
                    query($known: Date) {
                      claims(first: 100, known: $known, filter: { topics: ["mobilisation"] }) { totalCount edges { node { slug } } }
                      country(code: "KZ") { claims(first: 100, known: $known, filter: { topics: ["mobilisation"] }) { totalCount } } }
                    """;

            assertThat(Ask.data(lists, Map.of("known", "2022-09-29")).getInt("claims.totalCount")).isZero();
            assertThat(Ask.data(lists, Map.of("known", "2022-09-29")).getInt("country.claims.totalCount")).isZero();
            var then = Ask.data(lists, Map.of("known", "2022-09-30"));
            assertThat(then.getList("claims.edges.node.slug")).contains("more-than-100000-russians-crossed-into-kazakhstan")
                    .doesNotContain("more-than-200000-russians-welcomed");
            assertThat(then.getInt("country.claims.totalCount")).isBetween(1, then.getInt("claims.totalCount"));
        }

        @Test
        void aFigureStandsUntilTheOneThatRefutesItIsReported() {
            // The census was published in July 2022; only in March 2023 did an article give its figure.
            amountsTo(claim("ethnic-russians-at-least-20-percent-of-kazakhstan", "2023-03-25"), "SINGLE_ORIGIN", "POSSIBLY_TRUE");

            var claim = claim("ethnic-russians-at-least-20-percent-of-kazakhstan", "2023-03-26");
            amountsTo(claim, "REFUTED", "IMPROBABLE");
            assertThat(claim.getList("history.on")).containsExactly("2022-06-05", "2023-03-26");
            assertThat(claim.getList("history.status")).containsExactly("SINGLE_ORIGIN", "REFUTED");
            assertThat(claim.getList("history.cause.__typename")).containsExactly("Article", "ClaimLink");
            assertThat(claim.getString("history[1].cause.kind")).isEqualTo("DIFFERENT_VALUE");
        }

        @Test
        void whatWasRefutedBeforeItWasReportedIsRefutedFromItsFirstDay() {
            var claim = claim("sco-summit-september-2022-was-in-tashkent");

            assertThat(claim.getList("history.on")).containsExactly("2022-09-30");
            assertThat(claim.getList("history.previousStatus")).containsExactly("NOT_ASSESSED");
            assertThat(claim.getList("history.status")).containsExactly("REFUTED");
        }

        @Test
        void theSecondVoiceIsTheTurnAndNamesItsArticle() {
            var claim = claim("kazakhstan-supports-ukraines-territorial-integrity");

            assertThat(claim.getList("history.on")).containsExactly("2022-06-05", "2023-03-26");
            assertThat(claim.getList("history.status")).containsExactly("SINGLE_ORIGIN", "CORROBORATED");
            assertThat(claim.getList("history.cause.slug")).containsExactly("s-rm-balancing-act", "falling-out-of-love-with-the-kremlin");
            assertThat(claim.getString("history[1].because")).contains("James Cleverly");
        }

        @Test
        void anArticleThatAddsNoVoiceMakesNoTurn() {
            var claim = claim("china-supports-kazakhstan-territorial-integrity");

            assertThat(claim.getList("history.on")).containsExactly("2022-09-16");
            assertThat(claim("china-supports-kazakhstan-territorial-integrity", "2022-09-30")
                    .getInt("assessment.supporting.articleCount")).isEqualTo(2);
        }

        @Test
        void theErratumCameWithTheContradiction() {
            var errata = "query($known: Date) { article(slug: \"s-rm-balancing-act\", known: $known) { errata { claim { slug } } } }";

            assertThat(Ask.data(errata, Map.of("known", "2023-03-25")).getList("article.errata")).isEmpty();
            assertThat(Ask.data(errata, Map.of("known", "2023-03-26")).getList("article.errata")).hasSize(1);
        }
    }

    @Nested
    @DisplayName("alliances are those of that day:")
    class Alliances {

        private List<String> alliances(String slug, String side) {
            return claim(slug).getList("assessment." + side + ".alliances.slug");
        }

        @Test
        void ofTheOutletsCountryWhereTheArticleSpeaksItself() {
            assertThat(alliances("ethnic-russians-at-least-20-percent-of-kazakhstan", "supporting"))
                    .contains("nato", "g7", "council-of-europe").doesNotContain("eu", "csto");
        }

        @Test
        void ofTheSpeakersCountryOnTheDayOfTheStatement() {
            // Russia left the Council of Europe in March 2022: Putin's word on the sphere of influence is older, Medvedev's post is not.
            assertThat(alliances("russia-counts-former-soviet-republics-in-its-sphere-of-influence", "supporting"))
                    .contains("council-of-europe");
            assertThat(alliances("medvedev-account-was-hacked", "supporting")).contains("csto", "brics")
                    .doesNotContain("council-of-europe");
        }

        @Test
        void eachSideHasItsOwn() {
            assertThat(alliances("kazakhstan-supplied-ukraine-with-arms", "supporting")).contains("brics").doesNotContain("ots");
            assertThat(alliances("kazakhstan-supplied-ukraine-with-arms", "denying")).contains("ots", "csto").doesNotContain("brics");
        }
    }

    @Nested
    @DisplayName("every status")
    class Statuses {

        private int count(String filter) {
            return Ask.data("{ claims(filter: { %s }) { totalCount } }".formatted(filter)).getInt("claims.totalCount");
        }

        @ParameterizedTest
        @EnumSource
        void occursOrItsAbsenceIsExplained(AssessmentStatus status) throws IOException {
            assertThat(count("statuses: [" + status + "]") > 0).isNotEqualTo(isExplained(status.name()));
        }

        @ParameterizedTest
        @EnumSource
        void andEveryDisputeToo(Dispute dispute) throws IOException {
            assertThat(count("disputes: [" + dispute + "]") > 0).isNotEqualTo(isExplained(dispute.name()));
        }

        private boolean isExplained(String name) throws IOException {
            var document = Files.readString(Path.of("docs/assessment.md"));
            var section = document.substring(document.indexOf("\n## What does not occur in the five articles\n"));
            return section.substring(1, section.indexOf("\n## ", 1)).contains("**" + name + "**");
        }

        @Test
        void countsEveryClaimOnce() {
            var all = Ask.data("{ claims { totalCount } }").getInt("claims.totalCount");

            assertThat(List.of(AssessmentStatus.values()).stream().mapToInt(status -> count("statuses: [" + status + "]")).sum())
                    .isEqualTo(all);
            assertThat(count("originsMin: { min: 2 }") + count("originsMin: { max: 1 }")).isEqualTo(all);
        }
    }
}
