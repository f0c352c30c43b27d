package org.tamga.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tamga.Ask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The operations on claims that clients already hold run unchanged, over the dataset that Tamga comes with. */
@QuarkusTest
class AssessmentContractTest {

    private static JsonPath claim(String slug) {
        var claim = Ask.data(Ask.file("contract/claim.graphql"), Map.of("slug", slug));
        claim.setRootPath("data.claim");
        return claim;
    }

    @Test
    void everyClaimOfACountryComesPageByPageWithWhatTheEvidenceAmountsTo() {
        var operation = Ask.file("contract/claims.graphql");
        var first = Ask.data(operation, Map.of("code", "KZ"));
        first.setRootPath("data.country.claims");
        var next = Ask.data(operation, Map.of("code", "KZ", "after", first.getString("pageInfo.endCursor")));
        next.setRootPath("data.country.claims");

        assertThat(first.getList("edges")).hasSize(100);
        assertThat(first.getInt("totalCount")).isEqualTo(next.getInt("totalCount")).isGreaterThan(200);
        assertThat(first.getList("edges.node.slug")).doesNotContainAnyElementsOf(next.getList("edges.node.slug"));
        assertThat(first.getList("edges.node.assessment.status")).doesNotContainNull();
        var earlier = Ask.data(operation, Map.of("code", "KZ", "known", "2022-10-31"));
        assertThat(earlier.getInt("country.claims.totalCount")).isLessThan(first.getInt("totalCount"));
    }

    /** What is kept with the claim, and what is worked out from the evidence, are one. */
    @Test
    void whatIsKeptIsWhatTheEvidenceSays() {
        var both = """
                query($known: Date) { claims(first: 100, known: $known, filter: { originsMax: { min: 2 } }) { edges { node { slug
                    kept: assessment { status disputes credibility supporting { articleCount sourceCount origins { min max } }
                        denying { articleCount sourceCount origins { min max } } }
                    said: assessment { status disputes credibility summary supporting { articleCount sourceCount origins { min max } groups { label } }
                        denying { articleCount sourceCount origins { min max } groups { label } } } } } } }
                """;
        for (var known : List.of("2022-10-31", "2026-01-01")) {
            var claims = Ask.data(both, Map.of("known", known)).<Map<String, Map<String, Object>>>getList("claims.edges.node");
            assertThat(claims).isNotEmpty().allSatisfy(claim -> {
                var kept = claim.get("kept");
                var said = claim.get("said");
                for (var key : List.of("status", "disputes", "credibility")) {
                    assertThat(kept.get(key)).isEqualTo(said.get(key));
                }
                for (var side : List.of("supporting", "denying")) {
                    var keptSide = (Map<?, ?>) kept.get(side);
                    var saidSide = (Map<?, ?>) said.get(side);
                    for (var key : List.of("articleCount", "sourceCount", "origins")) {
                        assertThat(keptSide.get(key)).isEqualTo(saidSide.get(key));
                    }
                    assertThat((List<?>) saidSide.get("groups")).hasSize((Integer) ((Map<?, ?>) saidSide.get("origins")).get("max"));
                }
            });
        }
    }

    @Test
    void oneClaimWithEveryVoiceAndTieAndHowItsStatusCameAbout() {
        var claim = claim("kazakhstan-depends-on-russia");

        assertThat(claim.getList("assessment.supporting.groups.citations.flatten().id")).doesNotContainNull().doesNotHaveDuplicates();
        var tie = "assessment.supporting.groups.ties.flatten().find { it.kind == 'SAME_VOICE' }.";
        assertThat(claim.getString(tie + "reason")).contains("Temur Umarov");
        assertThat(claim.getList(tie + "between.id")).hasSizeGreaterThan(1);
        assertThat(claim.getList("assessment.supporting.groups.alliances.flatten().slug")).contains("nato");
        assertThat(claim.getList("history.status")).isNotEmpty();
        assertThat(claim.getString("history[0].previousStatus")).isEqualTo("NOT_ASSESSED");
        assertThat(claim.getString("history[0].cause.__typename")).isEqualTo("Article");
        assertThat(claim.getList("history.on", String.class)).isSorted();
        assertThat(claim.getString("history[-1].status")).isEqualTo(claim.getString("assessment.status"));
    }

    @Test
    void aLinkThatCausedItIsTheLinkAsTheClaimSeesIt() {
        for (var slug : List.of("medvedev-post-meant-to-show-him-as-war-supporter", "medvedev-staff-wrote-northern-kazakhstan-post")) {
            var claim = claim(slug);
            var disputed = "history.find { it.status == 'DISPUTED' }.cause.";
            assertThat(claim.getString("assessment.status")).isEqualTo("DISPUTED");
            assertThat(claim.getString(disputed + "__typename")).isEqualTo("ClaimLink");
            assertThat(claim.getString(disputed + "id")).isIn(claim.getList("links.id"));
        }
    }

    @Test
    void figuresComeInTheOrderOfTheirDatesWithTheVoicesBehindThem() {
        var measures = Ask.data(Ask.file("contract/measures.graphql"), Map.of("code", "KZ"));

        assertThat(measures.getList("country.measures.edges.node.slug")).hasSizeGreaterThan(5);
        assertThat(measures.<Integer>getList(
                "country.measures.edges.node.figures.flatten().claim.assessment.supporting.origins.min")).isNotEmpty()
                .allSatisfy(min -> assertThat(min).isPositive());
    }
}
