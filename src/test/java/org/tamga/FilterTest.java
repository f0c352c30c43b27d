package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** Each filter leaves what it says, over the dataset that Tamga comes with. */
@QuarkusTest
class FilterTest {

    private static int count(String field) {
        return Ask.data("{ list: " + field + " { totalCount } }").getInt("list.totalCount");
    }

    @Test
    void claimsByKind() {
        var kinds = Ask.data("{ claims(first: 100, filter: { kinds: [PREDICTION, ALLEGATION] }) { edges { node { kind } } } }")
                .getList("claims.edges.node.kind", String.class);

        assertThat(Set.copyOf(kinds)).containsExactlyInAnyOrder("PREDICTION", "ALLEGATION");
        var all = count("claims");
        assertThat(List.of("EVENT", "QUANTITY", "POSITION", "RELATION", "ALLEGATION", "PREDICTION", "OPINION").stream()
                .mapToInt(kind -> count("claims(filter: { kinds: [" + kind + "] })")).sum()).isEqualTo(all);
    }

    @Test
    void claimsByTopic() {
        var topics = Ask.data("{ claims(first: 100, filter: { topics: [\"sanctions\"] }) { edges { node { topics } } } }")
                .<List<String>>getList("claims.edges.node.topics");

        assertThat(topics).isNotEmpty().allSatisfy(of -> assertThat(of).contains("sanctions"));
        assertThat(count("claims(filter: { topics: [\"no-such-topic\"] })")).isZero();
    }

    @Test
    void claimsByTheSourceThatReportsThemAlsoAsTheOriginals() {
        assertThat(count("claims(filter: { sources: [\"foreign-policy\"] })"))
                .isEqualTo(count("claims(filter: { sources: [\"foreign-policy\"] }, orderBy: { field: SLUG, direction: ASC })"))
                .isGreaterThan(50);
        assertThat(count("statements(filter: { sources: [\"abc-news-australia\"] })")).isGreaterThan(10);
    }

    @Test
    void claimsByWhoMakesThemAndWhoTakesPart() {
        var umarov = count("claims(filter: { speaker: \"temur-umarov\" })");
        assertThat(umarov).isPositive();
        assertThat(count("claims(filter: { participant: \"kazakhstan\" })"))
                .isGreaterThan(count("claims(filter: { participant: \"china\" })"));
    }

    /** A short list is read in another way than a long one: each of its rows is asked for what the filter says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claims     | participant: "china"
            claims     | topics: ["sanctions"]
            claims     | sources: ["foreign-policy"]
            claims     | sources: ["abc-news-australia"]
            claims     | speaker: "temur-umarov"
            claims     | speaker: "kazakhstan"
            claims     | memberOf: "csto", on: "2022-10-01"
            claims     | links: [DIFFERENT_VALUE]
            claims     | measure: "ethnic-russian-share-of-kazakhstan"
            statements | aboutActor: "russia"
            statements | speaker: "kazakhstan"
            statements | topics: ["sanctions"]
            statements | sources: ["abc-news-australia"]
            statements | memberOf: "csto", on: "2022-10-01"
            """)
    void belowAnArticleIsWhatTheArticleHasOfTheWholeStores(String list, String filter) {
        var everywhere = slugs("%s", list, filter);
        var found = new TreeSet<String>();
        for (var article : Ask
                .data("{ articles { edges { node { slug some: " + list + "(filter: { " + filter + " }) { totalCount } } } } }")
                .<Map<String, Object>>getList("articles.edges.node")) {
            var within = "article(slug: \"" + article.get("slug") + "\") { %s }";
            var some = slugs(within, list, filter);

            var expected = slugs(within, list, "withdrawn: false");
            expected.retainAll(everywhere);
            assertThat(some).as(article.get("slug").toString()).isEqualTo(expected);
            assertThat(article.get("some")).isEqualTo(Map.of("totalCount", some.size()));
            found.addAll(some);
        }
        assertThat(found).isEqualTo(everywhere).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dmitry-medvedev", "sputnik"})
    void citationsOfAnArticleByWhomTheyNameForIt(String speaker) {
        var some = Ask.data("{ articles { edges { node { some: citations(first: 100, filter: { attributedTo: \"" + speaker
                + "\" }) { edges { node { attributedTo { slug } } } } } } } }")
                .<List<List<List<Map<String, String>>>>>get("articles.edges.node.some.edges.node.attributedTo").stream()
                .flatMap(List::stream).toList();
        var all = Ask.data("{ articles { edges { node { citations(first: 100) { edges { node { attributedTo { slug } } } } } } } }")
                .<List<List<List<Map<String, String>>>>>get("articles.edges.node.citations.edges.node.attributedTo").stream()
                .flatMap(List::stream).toList();

        assertThat(some).isNotEmpty().allSatisfy(names -> assertThat(names).contains(Map.of("slug", speaker)))
                .containsAll(all.stream().filter(names -> names.contains(Map.of("slug", speaker))).toList());
    }

    @Test
    void citationsOfAnArticleBySource() {
        var of = Ask.data("{ articles(filter: { sources: [\"abc-news-australia\"] }) { edges { node { slug } } } }")
                .getList("articles.edges.node.slug", String.class);
        for (var article : Ask.data("""
                { articles { edges { node { slug some: citations(filter: { sources: ["abc-news-australia"] }) { totalCount }
                    all: citations { totalCount } } } } }
                """).<Map<String, Object>>getList("articles.edges.node")) {
            assertThat(article.get("some")).as(article.get("slug").toString())
                    .isEqualTo(of.contains(article.get("slug")) ? article.get("all") : Map.of("totalCount", 0));
        }
        assertThat(of).isNotEmpty();
    }

    /** Of all pages. */
    private static Set<String> slugs(String within, String list, String filter) {
        var slugs = new TreeSet<String>();
        for (String after = ""; after != null;) {
            var page = Ask.data("{ " + within.formatted("list: " + list + "(first: 100, " + after + "filter: { " + filter
                    + " }) { pageInfo { hasNextPage endCursor } edges { node { slug } } }") + " }");
            var path = within.startsWith("%s") ? "list" : "article.list";
            slugs.addAll(page.getList(path + ".edges.node.slug", String.class));
            after = page.getBoolean(path + ".pageInfo.hasNextPage") ? "after: \"" + page.getString(path + ".pageInfo.endCursor") + "\", "
                    : null;
        }
        return slugs;
    }

    @Test
    void statementsByWhomTheyAreAbout() {
        var about = Ask.data("""
                { statements(first: 100, filter: { aboutActor: "russia" }) { edges { node { about { slug } } } } }
                """).<List<Map<String, String>>>getList("statements.edges.node.about");

        assertThat(about).isNotEmpty().allSatisfy(actors -> assertThat(actors).contains(Map.of("slug", "russia")));
    }

    @Test
    void statementsByAllianceOfTheSpeakersCountryOnADay() {
        var ofMembers = count("statements(filter: { memberOf: \"csto\", on: \"2022-10-01\" })");
        assertThat(ofMembers).isPositive().isLessThan(count("statements"));
        assertThat(count("statements(filter: { memberOf: \"csto\", on: \"1980-01-01\" })")).isZero();
    }

    @Test
    void countriesByAllianceAndDay() {
        assertThat(count("countries(filter: { memberOf: \"csto\", on: \"2022-10-01\" })")).isEqualTo(6);
        assertThat(count("countries(filter: { memberOf: \"csto\", on: \"2010-01-01\" })")).isEqualTo(7);
        assertThat(count("countries(filter: { memberOf: \"nato\", on: \"2022-10-01\" })")).isEqualTo(30);
        assertThat(count("countries(filter: { memberOf: \"un\", on: \"2022-10-01\" })")).isEqualTo(193);
        assertThat(count("countries")).isEqualTo(249);
    }

    @Test
    void whatHasADateByTheDaysThatItCanMean() {
        var holds = "claims(filter: { holds: { from: \"2022-09-01\", until: \"2022-09-30\" } })";
        var dates = Ask.data("{ list: claims(first: 100, filter: { holds: { from: \"2022-09-01\", until: \"2022-09-30\" } }) "
                + "{ edges { node { holds { earliest latest } } } } }").<Map<String, String>>getList("list.edges.node.holds");

        assertThat(dates).isNotEmpty().allSatisfy(date -> {
            assertThat(date.get("earliest") == null ? "" : date.get("earliest")).isLessThanOrEqualTo("2022-09-30");
            assertThat(date.get("latest") == null ? "9" : date.get("latest")).isGreaterThanOrEqualTo("2022-09-01");
        });
        assertThat(count(holds)).isLessThan(count("claims"));
        assertThat(count("statements(filter: { saidOn: { from: \"2024-01-01\" } })")).isLessThan(count("statements"));
        assertThat(count("articles(filter: { publishedOn: { from: \"2023-01-01\" } })")).isEqualTo(1);
    }

    @Test
    void citationsByStanceVoiceAndReserve() {
        var article = Ask.data("""
                { article(slug: "breaking-out-of-russias-grip") {
                    denies: citations(filter: { stances: [DENIES] }) { totalCount }
                    own: citations(filter: { voice: OWN }) { totalCount } attributed: citations(filter: { voice: ATTRIBUTED }) { totalCount }
                    hedged: citations(filter: { hedged: true }) { totalCount } plain: citations(filter: { hedged: false }) { totalCount }
                    all: citations { totalCount } } }
                """);
        article.setRootPath("data.article");

        assertThat(article.getInt("denies.totalCount")).isPositive();
        assertThat(article.getInt("own.totalCount") + article.getInt("attributed.totalCount")).isEqualTo(article.getInt("all.totalCount"));
        assertThat(article.getInt("hedged.totalCount") + article.getInt("plain.totalCount")).isEqualTo(article.getInt("all.totalCount"));
        assertThat(article.getInt("hedged.totalCount")).isPositive();
    }

    @Test
    void articlesSourcesActorsAndMeasures() {
        assertThat(count("articles")).isEqualTo(5);
        assertThat(count("articles(filter: { republication: true })")).isEqualTo(3);
        assertThat(count("articles(filter: { author: \"temur-umarov\" })")).isEqualTo(1);
        assertThat(count("articles(filter: { language: \"en\" })")).isEqualTo(5);
        assertThat(count("sources(filter: { kinds: [AGGREGATOR] })")).isEqualTo(1);
        assertThat(count("actors(filter: { kinds: [UNNAMED_SOURCE] })")).isGreaterThan(15);
        assertThat(count("actors(filter: { kinds: [PERSON] })")).isGreaterThan(15);
        assertThat(count("alliances")).isGreaterThan(20);
        assertThat(count("measures(filter: { unit: \"person\" })")).isPositive();
    }

    @Test
    void alliancesThatCountriesShareOnADay() {
        var shared = Ask
                .data("{ alliances(first: 50, filter: { members: [\"KZ\", \"RU\"], on: \"2022-10-01\" }) { edges { node { slug } } } }")
                .getList("alliances.edges.node.slug", String.class);

        assertThat(shared).contains("csto", "cis", "eaeu", "sco", "un", "osce").doesNotContain("nato", "ots", "eu");
        assertThat(count("alliances(filter: { members: [\"KZ\", \"RU\", \"US\"], on: \"2022-10-01\" })")).isLessThan(shared.size());
    }

    @Test
    void theDayAMembershipEndsBelongsToWhatFollows() {
        var britain = Ask.data("""
                { alliance(slug: "eu") {
                    last: members(first: 100, on: "2020-01-31") { edges { node { code } } }
                    first: members(first: 100, on: "2020-02-01") { edges { node { code } } }
                    ever: members(first: 100, on: "2020-02-01", past: true, statuses: [MEMBER]) { edges { node { code } } } } }
                """);

        assertThat(britain.getList("alliance.last.edges.node.code")).contains("GB");
        assertThat(britain.getList("alliance.first.edges.node.code")).doesNotContain("GB");
        assertThat(britain.getList("alliance.ever.edges.node.code")).contains("GB");
    }

    @Test
    void claimsByTheirLinksMeasuresAndTheNumberOfArticles() {
        assertThat(count("claims(filter: { links: [DIFFERENT_VALUE] })")).isEqualTo(6);
        assertThat(count("claims(filter: { measure: \"ethnic-russian-share-of-kazakhstan\" })")).isEqualTo(2);
        var one = count("claims(filter: { articles: { max: 1 } })");
        var more = count("claims(filter: { articles: { min: 2 } })");
        assertThat(one + more).isEqualTo(count("claims"));
        assertThat(more).isGreaterThan(30);
        assertThat(count("claims(filter: { memberOf: \"csto\", on: \"2022-10-01\" })")).isPositive().isLessThan(count("claims"));
        assertThat(count("claims(filter: { language: \"ru\" })")).isZero();
    }

    @Test
    void statementsByChannelAndSpeaker() {
        assertThat(count("statements(filter: { channels: [SPEECH] })")).isPositive().isLessThan(count("statements"));
        assertThat(count("statements(filter: { speaker: \"kazakhstan\" })")).isGreaterThan(
                count("statements(filter: { speaker: \"kassym-jomart-tokayev\" })"));
    }
}
