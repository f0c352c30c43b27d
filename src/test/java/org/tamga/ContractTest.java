package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;

/** The operations that clients already hold run unchanged, over the dataset that Tamga comes with. */
@QuarkusTest
class ContractTest {

    @Test
    void traversesFromACountryToItsAlliancesStatementsAndTheArticlesThatReportThem() {
        var country = Ask.data(Ask.file("contract/traverse.graphql"), Map.of("code", "KZ", "on", "2022-10-01"));
        country.setRootPath("data.country");

        assertThat(country.getString("name")).isEqualTo("Казахстан");
        assertThat(country.getList("alliances.edges.node.slug")).contains("csto", "cis", "eaeu", "sco", "un", "osce", "ots");
        assertThat(country.getString("alliances.edges.find { it.node.slug == 'csto' }.status")).isEqualTo("MEMBER");
        assertThat(country.getInt("statements.totalCount")).isGreaterThanOrEqualTo(20);

        var hopeless = "statements.edges.find { it.node.slug == 'tokayev-fleeing-russians-hopeless' }.node.";
        assertThat(country.getString(hopeless + "quote")).isEqualTo("hopeless");
        assertThat(country.getString(hopeless + "speaker.__typename")).isEqualTo("Person");
        assertThat(country.getString(hopeless + "saidOn.edtf")).isEqualTo("[2022-09-21..2022-09-30]");
        assertThat(country.getList(hopeless + "citations.edges.node.article.slug"))
                .containsExactly("abc-russians-cross-into-kazakhstan", "astana-recalibrates");
    }

    @Test
    void spokespersonsSpeakForTheirCountryWhileTheyHoldTheOffice() {
        var speakers = Ask.data("""
                { country(code: "KZ") { statements(first: 100) { edges { node { speaker { slug } } } } } }
                """).getList("country.statements.edges.node.speaker.slug");

        assertThat(speakers).contains("kassym-jomart-tokayev").doesNotContain("temur-umarov", "dmitry-medvedev");
    }

    @Test
    void givesAnyObjectAgainByItsId() {
        var first = Ask.data("""
                { country(code: "KZ") { id } claims(first: 1) { edges { node { id slug } } }
                  article(slug: "astana-recalibrates") { id } alliance(slug: "csto") { id }
                  statements(first: 1) { edges { node { id citations(first: 1) { edges { node { id } } } } } }
                  measures(first: 1) { edges { node { id } } } sources(first: 1) { edges { node { id } } } }
                """);
        var ids = List.<String>of(first.get("country.id"), first.get("claims.edges[0].node.id"), first.get("article.id"),
                first.get("alliance.id"), first.get("statements.edges[0].node.id"),
                first.get("statements.edges[0].node.citations.edges[0].node.id"), first.get("measures.edges[0].node.id"),
                first.get("sources.edges[0].node.id"));

        var again = Ask.data(Ask.file("contract/node.graphql"), Map.of("id", ids.get(1), "ids", ids));

        assertThat(again.getString("node.slug")).isEqualTo(first.getString("claims.edges[0].node.slug"));
        assertThat(again.getList("nodes.id")).isEqualTo(ids);
        assertThat(again.getList("nodes.__typename")).containsExactly("Country", "Claim", "Article", "Alliance", "Statement",
                "Citation", "Measure", "Source");
    }

    @Test
    void aLinkSeenFromTheOtherClaimIsAnotherObjectThatIsGivenAgainTheSame() {
        var seen = Ask.data("""
                { claims(first: 100) { edges { node { slug links { id other { slug } from { slug links { id other { slug } } } } } } } }
                """);
        List<Map<String, Object>> claims = seen.getList("claims.edges.node");
        var linked = claims.stream().filter(claim -> !((List<?>) claim.get("links")).isEmpty()).findFirst().orElseThrow();
        var link = (Map<?, ?>) ((List<?>) linked.get("links")).get(0);

        var again = Ask.data("query($id: ID!) { node(id: $id) { id ... on ClaimLink { other { slug } } } }", Map.of("id", link.get("id")));

        assertThat(again.<Object>get("node.id")).isEqualTo(link.get("id"));
        assertThat(again.<Object>get("node.other")).isEqualTo(link.get("other"));
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void eachIsAnsweredOffTheEventLoop() {
        Ask.data(Ask.file("contract/traverse.graphql"), Map.of("code", "KZ"));

        assertThat(SqlWatch.ofThisProcess().onEventLoop()).isNull();
    }

    @Test
    void theSameFieldUnderTwoAliasesAnswersEachRightly() {
        var country = Ask.data("""
                { country(code: "KZ") {
                    one: statements(first: 1) { totalCount edges { node { slug } } }
                    all: statements(first: 100) { totalCount edges { node { slug } } }
                    about: statements(first: 100, filter: { about: true }) { totalCount edges { node { slug } } }
                    members: alliances(on: "2022-10-01", statuses: [MEMBER]) { totalCount }
                    partners: alliances(on: "2022-10-01", statuses: [PARTNER]) { totalCount }
                    russian: name(language: "ru") kazakh: name(language: "kk") english: name } }
                """);
        country.setRootPath("data.country");

        assertThat(country.getList("one.edges")).hasSize(1);
        assertThat(country.getList("all.edges")).hasSize(country.getInt("all.totalCount"));
        assertThat(country.getList("about.edges.node.slug")).isNotEmpty().doesNotContain("tokayev-fleeing-russians-hopeless");
        assertThat(country.getInt("members.totalCount")).isGreaterThan(10);
        assertThat(country.getInt("partners.totalCount")).isBetween(1, 3);
        assertThat(country.getString("russian")).isEqualTo("Казахстан");
        assertThat(country.getString("kazakh")).isEqualTo("Қазақстан");
        assertThat(country.getString("english")).isEqualTo("Kazakhstan");
    }

    @Test
    void fromAnAllianceOneComesBackToItsMembersStatementsAndClaims() {
        var alliance = Ask.data("""
                { alliance(slug: "csto") {
                    members(on: "2022-10-01", statuses: [MEMBER]) { totalCount edges { node { code } } }
                    claims(first: 5) { totalCount edges { node { text citations { totalCount } } } }
                    statements(filter: { about: true }) { totalCount } } }
                """);
        alliance.setRootPath("data.alliance");

        assertThat(alliance.getList("members.edges.node.code")).containsExactlyInAnyOrder("AM", "BY", "KZ", "KG", "RU", "TJ");
        assertThat(alliance.getInt("claims.totalCount")).isPositive();
    }

    @Test
    void fromAnArticleOneComesBackToWhatItReports() {
        var article = Ask.data("""
                { article(slug: "breaking-out-of-russias-grip") {
                    title authors { name articles { totalCount } } original { sourceName authorNames source { reliability } }
                    claims(first: 100) { totalCount } statements(first: 1) { totalCount }
                    citations(first: 100) { totalCount edges { node { paragraph voice claim { slug } statement { slug } } } } } }
                """);
        article.setRootPath("data.article");

        assertThat(article.getString("title")).isEqualTo("Kazakhstan Is Breaking Out of Russia’s Grip");
        assertThat(article.getList("authors.name")).containsExactly("Temur Umarov");
        assertThat(article.getList("original.authorNames")).containsExactly("Temur Umarov");
        assertThat(article.getString("original.sourceName")).isEqualTo("Foreign Policy");
        assertThat(article.getInt("claims.totalCount")).isGreaterThan(60);
        assertThat(article.getList("citations.edges.node.paragraph", Integer.class)).isSorted();
    }

    @Test
    void theRevisionSaysWhatWasLoaded() {
        var revision = Ask
                .data("{ revision { token number kind orderedBy summary changes(first: 3) { totalCount edges { node { kind } } } } }");

        assertThat(revision.getString("revision.number")).isEqualTo("1");
        assertThat(revision.getString("revision.orderedBy")).isEqualTo("start-up");
        assertThat(revision.getInt("revision.changes.totalCount")).isGreaterThan(1000);
        assertThat(revision.getList("revision.changes.edges.node.kind")).containsOnly("ADDED");
    }
}
