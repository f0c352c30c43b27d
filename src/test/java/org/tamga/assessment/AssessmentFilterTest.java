package org.tamga.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.Ask;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Credibility;
import org.tamga.claim.Dispute;

import io.quarkus.test.junit.QuarkusTest;

/** Claims are found and ordered by what the evidence amounts to, in the database, over the dataset that Tamga comes with. */
@QuarkusTest
class AssessmentFilterTest {

    private static final String ASSESSMENT = """
            slug assessment { status disputes credibility supporting { origins { min max } } }""";

    private static int count(String filter) {
        return Ask.data("{ claims(filter: { " + filter + " }) { totalCount } }").getInt("claims.totalCount");
    }

    private static List<Map<String, Object>> found(String filter) {
        return Ask.data("{ claims(first: 100, filter: { " + filter + " }) { edges { node { " + ASSESSMENT + " } } } }")
                .getList("claims.edges.node.assessment");
    }

    private static int all() {
        return Ask.data("{ claims { totalCount } }").getInt("claims.totalCount");
    }

    @Test
    void everyClaimHasOneStatusAndOneCredibility() {
        assertThat(Arrays.stream(AssessmentStatus.values()).mapToInt(status -> count("statuses: [" + status + "]")).sum()).isEqualTo(all());
        assertThat(Arrays.stream(Credibility.values()).mapToInt(one -> count("credibilities: [" + one + "]")).sum()).isEqualTo(all());
    }

    @Test
    void byStatus() {
        assertThat(found("statuses: [REFUTED, DISPUTED]")).isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("status")).isIn("REFUTED", "DISPUTED"));
    }

    @Test
    void byKindOfDispute() {
        assertThat(found("disputes: [CONTRADICTED]")).isNotEmpty()
                .allSatisfy(one -> assertThat((List<?>) one.get("disputes")).asString().contains("CONTRADICTED"));
        assertThat(count("disputes: [DENIED_BY_SUBJECT, DENIED_BY_OTHERS, CONTRADICTED]")).isEqualTo(count("statuses: [DISPUTED]"));
        assertThat(count("disputes: []")).isZero();
    }

    @Test
    void byCredibility() {
        assertThat(found("credibilities: [CONFIRMED]")).isNotEmpty().extracting(one -> one.get("credibility")).containsOnly("CONFIRMED");
    }

    @Test
    void byTheNumberOfIndependentVoices() {
        var two = "originsMin: { min: 2 }";
        assertThat(found(two)).isNotEmpty().extracting(one -> origins(one).get("min")).allSatisfy(min -> assertThat(min).isGreaterThan(1));
        assertThat(count(two) + count("originsMin: { max: 1 }")).isEqualTo(all());
        assertThat(found("originsMin: { max: 1 }, originsMax: { min: 2 }")).isNotEmpty()
                .allSatisfy(one -> assertThat(origins(one).get("min")).isLessThan(origins(one).get("max")));
    }

    @Test
    void byTheDayOnWhichItWasFirstReported() {
        var early = count("firstKnown: { until: \"2022-10-31\" }");
        assertThat(early).isPositive().isLessThan(all());
        assertThat(early + count("firstKnown: { from: \"2022-11-01\" }")).isEqualTo(all());
        assertThat(Ask.data("{ claims(known: \"2022-10-31\") { totalCount } }").getInt("claims.totalCount")).isEqualTo(early);
    }

    @Test
    void aFilterKnowsNoMoreThanWhatIsShownThatDay() {
        var linked = Ask.data("""
                { claims(first: 100, known: "2022-09-16", filter: { links: [DIFFERENT_VALUE, DIFFERENT_SCOPE] }) { edges { node { slug links { kind } } } }
                  now: claims(filter: { links: [DIFFERENT_VALUE, DIFFERENT_SCOPE] }) { totalCount } }
                """);
        assertThat(linked.<List<Map<String, String>>>getList("claims.edges.node.links")).isNotEmpty()
                .allSatisfy(links -> assertThat(links).extracting(link -> link.get("kind"))
                        .containsAnyOf("DIFFERENT_VALUE", "DIFFERENT_SCOPE"));
        assertThat(linked.getList("claims.edges")).hasSizeLessThan(linked.getInt("now.totalCount"));

        var speaker = "{ claims(known: \"%s\", filter: { speaker: \"james-cleverly\" }) { totalCount } }";
        assertThat(Ask.data(speaker.formatted("2022-06-05")).getInt("claims.totalCount")).isZero();
        assertThat(Ask.data(speaker.formatted("2026-01-01")).getInt("claims.totalCount")).isPositive();
    }

    @Test
    void aMeasureIsListedOnceAFigureOfItIsKnown() {
        var measures = "{ measures(first: 100, known: \"%s\") { totalCount edges { node { figures { claim { slug } } } } } }";
        assertThat(Ask.data(measures.formatted("2022-01-01")).getInt("measures.totalCount")).isZero();
        var later = Ask.data(measures.formatted("2022-09-16"));
        assertThat(later.<List<?>>getList("measures.edges.node.figures")).isNotEmpty()
                .allSatisfy(figures -> assertThat(figures).isNotEmpty());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> origins(Map<String, Object> assessment) {
        return (Map<String, Integer>) ((Map<String, Object>) assessment.get("supporting")).get("origins");
    }

    /** Page by page, forwards, at a small size: all of them, each once, in the order asked for. */
    @ParameterizedTest
    @CsvSource({"STATUS,ASC", "STATUS,DESC", "CREDIBILITY,ASC", "DISPUTES,DESC", "ORIGINS_MIN,DESC", "ORIGINS_MAX,ASC", "FIRST_KNOWN,DESC"})
    void inOrder(String field, String direction) {
        var seen = new ArrayList<Map<String, Object>>();
        String after = null;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("after", after);
            var page = Ask.data("query($after: String) { claims(first: 97, after: $after, orderBy: { field: " + field + ", direction: "
                    + direction + " }) { pageInfo { hasNextPage endCursor } edges { node { " + ASSESSMENT + " } } } }", variables);
            seen.addAll(page.getList("claims.edges.node"));
            after = page.getBoolean("claims.pageInfo.hasNextPage") ? page.getString("claims.pageInfo.endCursor") : null;
        } while (after != null);

        assertThat(seen).extracting(claim -> claim.get("slug")).doesNotHaveDuplicates().hasSize(all());
        var keys = seen.stream().map(claim -> key(field, claim)).toList();
        var order = direction.equals("ASC") ? Comparator.<String>naturalOrder() : Comparator.<String>reverseOrder();
        assertThat(keys).isSortedAccordingTo(order);
    }

    @SuppressWarnings("unchecked")
    private static String key(String field, Map<String, Object> claim) {
        var assessment = (Map<String, Object>) claim.get("assessment");
        var rank = switch (field) {
            case "STATUS" -> AssessmentStatus.valueOf((String) assessment.get("status")).ordinal();
            case "CREDIBILITY" -> Credibility.valueOf((String) assessment.get("credibility")).ordinal();
            case "ORIGINS_MIN" -> origins(assessment).get("min");
            case "ORIGINS_MAX" -> origins(assessment).get("max");
            case "DISPUTES" -> ((List<String>) assessment.get("disputes")).stream()
                    .mapToInt(dispute -> 1 << Dispute.valueOf(dispute).ordinal()).sum();
            default -> 0;
        };
        // Days are not shown: of these only that each comes once is seen here.
        return field.equals("FIRST_KNOWN") ? "" : "%03d %s".formatted(rank, claim.get("slug"));
    }
}
