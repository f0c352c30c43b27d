package org.tamga.bundle.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/sample.md says that a sample is like, each with some room on either side. */
@DisplayName("A made-up store is like the world: it has")
class SampleLikenessTest {

    private static final SampleSize SIZE = new SampleSize(20_000, 7);
    /** Of some two thousand, the twenty first would have a hundredth if all were spoken of as much; of one, the first has most. */
    private static final int FIRST = 20;

    private static final Map<Table, List<Map<String, Object>>> MADE = new HashMap<>();

    @Test
    @DisplayName("three citations a claim on the average, of which some deny, some qualify, and half are attributed")
    void citations() {
        var citations = rows(Table.CITATION);
        assertThat((double) citations.size() / SIZE.claims()).isBetween(2.9, 3.1);
        assertThat(share(citations, "hedged", true)).isBetween(0.13, 0.17);

        var ofClaims = citations.stream().filter(citation -> citation.get("claim_id") != null).toList();
        assertThat(share(ofClaims, "stance", "DENIES")).isBetween(0.03, 0.04);
        assertThat(share(ofClaims, "stance", "QUALIFIES")).isBetween(0.04, 0.05);
        assertThat(share(ofClaims, "voice", "ATTRIBUTED")).isBetween(0.47, 0.53);
        assertThat(share(rows(Table.ASSERTION), "stance", "DENIES")).isBetween(0.035, 0.065);
    }

    @Test
    @DisplayName("a few countries in most claims, and nearly all countries in some")
    void countries() {
        var subjects = counts(rows(Table.CLAIM_PARTICIPANT).stream().filter(row -> row.get("role").equals("SUBJECT")).toList(), "actor_id");
        assertThat(ofTheFirst(subjects)).isBetween(0.5, 0.7);
        assertThat(subjects).hasSizeGreaterThan(180);
    }

    @Test
    @DisplayName("a few persons who write, speak and are quoted much, and many who hardly do")
    void persons() {
        for (var spokenOf : List.of(counts(rows(Table.ARTICLE_AUTHOR), "author_id"), counts(rows(Table.STATEMENT), "speaker_id"),
                counts(rows(Table.CITATION_ATTRIBUTED_TO), "actor_id"))) {
            assertThat(ofTheFirst(spokenOf)).isBetween(0.4, 0.6);
            assertThat(spokenOf).hasSizeGreaterThan(SIZE.persons() / 4);
        }
        assertThat(counts(rows(Table.CITATION_ATTRIBUTED_TO), "actor_id")).hasSizeGreaterThan(SIZE.persons() * 9 / 10);
    }

    @Test
    @DisplayName("a few sources that have most articles, and owners of several")
    void sources() {
        var read = counts(rows(Table.ARTICLE), "source_id");
        assertThat(ofTheFirst(read)).isBetween(0.35, 0.55);
        assertThat(read).hasSizeGreaterThan(SIZE.sources() / 4);

        var owners = counts(rows(Table.SOURCE), "owner_id");
        assertThat((double) owners.values().stream().mapToInt(Integer::intValue).sum() / SIZE.sources()).isBetween(0.07, 0.13);
        assertThat(owners).containsValue(1).hasSizeLessThan(SIZE.sources() / 10);
        assertThat(owners.values()).anyMatch(owned -> owned > 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000, 1_000_000})
    @DisplayName("thousands of sources")
    void thousandsOfSources(int claims) {
        var size = new SampleSize(claims, 1);
        assertThat(size.sources()).isBetween(2000, 5000);
        assertThat(SampleRows.of(size, Table.SOURCE)).hasSize(size.sources());
    }

    @Test
    @DisplayName("articles of most of the sources, from a hundred thousand claims on")
    void articlesOfSources() {
        var size = new SampleSize(100_000, 1);
        var read = new HashSet<>(SampleRows.column(size, Table.ARTICLE, "source_id"));
        assertThat(read).hasSizeGreaterThan(size.sources() * 2 / 3);
    }

    @Test
    @DisplayName("experts who write in one article and are quoted in others")
    void sharedExperts() {
        var writes = rows(Table.ARTICLE_AUTHOR).stream()
                .collect(Collectors.groupingBy(row -> row.get("author_id"), mapped("article_id")));
        var articleOf = rows(Table.CITATION).stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("article_id")));
        var quotedElsewhere = rows(Table.CITATION_ATTRIBUTED_TO).stream()
                .filter(row -> writes.getOrDefault(row.get("actor_id"), Set.of()).stream()
                        .anyMatch(article -> !article.equals(articleOf.get(row.get("citation_id")))))
                .toList();
        assertThat((double) quotedElsewhere.size() / rows(Table.CITATION_ATTRIBUTED_TO).size()).isBetween(0.6, 0.95);
    }

    @Test
    @DisplayName("articles that carry the text of others, or passages of it")
    void republications() {
        var articles = (double) SIZE.articles();
        assertThat(rows(Table.REPUBLICATION).size() / articles).isBetween(0.055, 0.095);
        assertThat(rows(Table.TEXT_REUSE).size() / articles).isBetween(0.07, 0.12);
        assertThat(share(rows(Table.TEXT_REUSE), "certain", true)).isBetween(0.35, 0.65);

        var published = rows(Table.ARTICLE).stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("slug").toString()));
        var carriers = rows(Table.REPUBLICATION).stream().map(row -> row.get("article_id")).collect(Collectors.toSet());
        assertThat(rows(Table.REPUBLICATION)).allSatisfy(row -> {
            assertThat(row.get("original_id")).isNotIn(carriers);
            assertThat(published.get(row.get("original_id"))).isLessThan(published.get(row.get("article_id")));
        });
        var reused = rows(Table.TEXT_REUSE).stream().map(row -> row.get("article_id")).collect(Collectors.toSet());
        assertThat(reused).doesNotContainAnyElementsOf(carriers);
    }

    @Test
    @DisplayName("contradictions: each a claim that can't be true where the other is, a fifth of them resolved, for either side")
    void contradictions() {
        var links = rows(Table.CLAIM_LINK);
        assertThat((double) links.size() / SIZE.claims()).isBetween(0.11, 0.13);
        assertThat(share(links, "kind", "REFINES")).isBetween(0.32, 0.38);
        assertThat(share(links, "kind", "SAME_EVENT")).isBetween(0.12, 0.18);
        var contradictions = links.stream().filter(is("kind", "NEGATES").or(is("kind", "DIFFERENT_VALUE"))).toList();
        assertThat((double) contradictions.size() / links.size()).isBetween(0.47, 0.53);
        assertThat(share(contradictions, "kind", "DIFFERENT_VALUE")).isBetween(0.09, 0.16);

        var resolved = contradictions.stream().filter(link -> link.get("in_favour_of_id") != null).toList();
        assertThat((double) resolved.size() / contradictions.size()).isBetween(0.16, 0.24);
        assertThat(links.stream().filter(link -> link.get("in_favour_of_id") != null)).hasSameSizeAs(resolved);
        assertThat((double) resolved.stream().filter(link -> link.get("in_favour_of_id").equals(link.get("to_id"))).count()
                / resolved.size()).isBetween(0.35, 0.65);

        var claims = rows(Table.CLAIM).stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
        assertThat(contradictions).allSatisfy(link -> {
            var from = claims.get(link.get("from_id"));
            var to = claims.get(link.get("to_id"));
            assertThat(from.get("kind")).isEqualTo(to.get("kind"));
            if (link.get("kind").equals("NEGATES")) {
                assertThat(from.get("text").toString()).startsWith("It is not so that ");
            } else {
                assertThat(from.get("measure_id")).isNotNull().isEqualTo(to.get("measure_id"));
                assertThat(from.get("quantity_low")).isNotEqualTo(to.get("quantity_low"));
            }
        });
    }

    /** By column; made once, as nothing in a sample changes. */
    private static synchronized List<Map<String, Object>> rows(Table table) {
        return MADE.computeIfAbsent(table, made -> SampleRows.of(SIZE, table).stream().map(row -> byColumn(table, row)).toList());
    }

    private static Map<String, Object> byColumn(Table table, List<Object> values) {
        var row = new HashMap<String, Object>();
        for (var at = 0; at < values.size(); at++) {
            row.put(table.columns().get(at), values.get(at));
        }
        return row;
    }

    private static Collector<Map<String, Object>, ?, Set<Object>> mapped(String column) {
        return Collectors.mapping(row -> row.get(column), Collectors.toSet());
    }

    private static Predicate<Map<String, Object>> is(String column, Object value) {
        return row -> value.equals(row.get(column));
    }

    private static double share(List<Map<String, Object>> rows, String column, Object value) {
        return (double) rows.stream().filter(is(column, value)).count() / rows.size();
    }

    /** How often each is named in a column. */
    private static Map<Object, Integer> counts(List<Map<String, Object>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).filter(Objects::nonNull)
                .collect(Collectors.toMap(Function.identity(), value -> 1, Integer::sum));
    }

    /** What share those have who are named most. */
    private static double ofTheFirst(Map<Object, Integer> counts) {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.values().stream().sorted(Comparator.reverseOrder()).limit(FIRST).mapToInt(Integer::intValue).sum() / (double) all;
    }
}
