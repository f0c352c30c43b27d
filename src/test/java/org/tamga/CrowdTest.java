package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.bundle.BundleImport;
import org.tamga.bundle.read.DirectoryPlace;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Few or many: the same number of statements to the database, and pages that together are the whole list. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class CrowdTest {

    private static final String NESTED = """
            query($few: CountryCode!, $first: Int!) {
              country(code: $few) {
                names { name } externalIds { value } officeHolders { office person { name } of { name } }
                alliances(first: $first, on: "2022-10-01") { totalCount edges { node { name abbreviation members(first: 3) { totalCount edges { node { name } } } } } }
                statements(first: $first) { edges { node {
                    speaker { name ... on Person { tenures { office } } } about { name country { name } } saidTo { name } topics
                    claims(first: 5) { edges { stance node { slug } } }
                    citations(first: 5) { totalCount edges { node { attributedTo { name } restsOn { name }
                        article { title authors { name } source { name country { name } owner { name } } original { authorNames } } } } } } } }
                claims(first: $first) { totalCount edges { node {
                    participants { role actor { name } } topics links { id } measure { name figures { claim { slug } } }
                    statements(first: 5) { edges { stance node { text speaker { name } } } }
                    citations(first: 5) { edges { node { paragraph article { slug claims(first: 1) { totalCount } } } } } } } }
                measures(first: 5) { edges { node { slug } } } } }
            """;

    /** What only the evidence itself tells, of every claim and statement of a page. */
    private static final String EVIDENCE = """
            fragment Side on EvidenceSide { articleCount sourceCount origins { min max } alliances { slug }
                groups { label floating citations { id } ties { kind reason between { id } } alliances { slug }
                    evidence { stance citation { id } statement { slug } refinement { slug } } } }
            query($code: CountryCode!, $first: Int) {
              country(code: $code) { id
                claims(first: $first) { edges { node {
                    assessment { status summary supporting { ...Side } denying { ...Side } qualifying { citation { id } } }
                    then: assessment(known: "2020-01-01") { summary } links { id }
                    history { on because cause { id } } } } }
                statements(first: $first) { edges { node {
                    attribution { summary supporting { ...Side } denying { ...Side } } history { on cause { id } } } } } } }
            """;

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;
    @Inject
    @PersistenceUnitExtension
    SqlWatch sql;

    @TempDir
    Path directory;

    @BeforeEach
    void load() {
        if (Ask.data("{ article(slug: \"crowd-0\") { id } }").get("article") != null) {
            return;
        }
        store.empty();
        bundles.load(new DirectoryPlace(Crowd.write(directory.resolve("crowd"))), "a test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract/traverse.graphql", "contract/claims.graphql", "contract/measures.graphql", "evidence", "nested"})
    void theNumberOfStatementsDependsOnTheShapeOfTheQueryOnly(String operation) {
        var document = operation.equals("nested") ? NESTED : operation.equals("evidence") ? EVIDENCE : Ask.file(operation);
        var one = sql.count(
                () -> assertThat(Ask.data(document, Map.of("few", "AD", "first", 1, "code", "AD")).<Object>get("country")).isNotNull());
        // What only the evidence tells has its price: no hundred of it at once.
        var first = operation.equals("evidence") ? 15 : 100;
        var many = sql.count(
                () -> assertThat(Ask.data(document, Map.of("few", "DE", "first", first, "code", "DE")).<Object>get("country")).isNotNull());

        assertThat(many).isEqualTo(one).isPositive();
    }

    @Test
    void asManyStatementsForOneHundredCountriesAsForOne() {
        var document = """
                query($first: Int!) { countries(first: $first) { totalCount edges { node { name names { name }
                    alliances(first: 5) { totalCount edges { node { name } } }
                    statements(first: 5) { edges { node { citations(first: 2) { edges { node { article { slug } } } } } } }
                    claims(first: 5) { totalCount } } } } }
                """;
        var one = sql.count(() -> Ask.data(document, Map.of("first", 1)));
        var hundred = sql.count(() -> assertThat(Ask.data(document, Map.of("first", 100)).getList("countries.edges")).hasSize(100));

        assertThat(hundred).isEqualTo(one);
    }

    @Test
    void asManyStatementsForOneHundredIdsAsForOne() {
        var ids = Ask.data("{ claims(first: 100) { edges { node { id } } } }").<String>getList("claims.edges.node.id");
        var document = Ask.file("contract/node.graphql");
        var one = sql.count(() -> Ask.data(document, Map.of("id", ids.get(0), "ids", ids.subList(0, 1))));
        var hundred = sql.count(() -> assertThat(Ask.data(document, Map.of("id", ids.get(0), "ids", ids)).getList("nodes")).hasSize(100)
                .doesNotContainNull());

        assertThat(hundred).isEqualTo(one).isPositive();
    }

    @Test
    void asManyStatementsForThreeArticlesAsForOne() {
        var document = Ask.file("contract/articles.graphql");
        var three = sql.count(() -> assertThat(Ask.data(document).getList("articles.edges")).hasSize(3));
        var one = sql.count(() -> assertThat(Ask.data(document.replace("first: 50", "first: 1")).getList("articles.edges")).hasSize(1));

        assertThat(three).isEqualTo(one).isPositive();
    }

    @Test
    void whatNobodyAsksForIsNotRead() {
        assertThat(sql.count(() -> Ask.data("{ __typename }"))).isZero();
        assertThat(sql.count(() -> Ask.data("{ claims { totalCount } }"))).isEqualTo(1);
        assertThat(sql.count(() -> Ask.data("{ claims { edges { node { slug } } } }"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "country(code: \"DE\") { list: statements(%s orderBy: { field: SAID_ON, direction: ASC }) { %s } }",
            "country(code: \"DE\") { list: statements(%s orderBy: { field: SAID_ON, direction: DESC }) { %s } }",
            "country(code: \"DE\") { list: claims(%s orderBy: { field: HOLDS, direction: DESC }) { %s } }",
            "list: claims(%s orderBy: { field: STATUS, direction: DESC }) { %s }",
            "list: claims(%s orderBy: { field: DISPUTES, direction: DESC }) { %s }",
            "list: claims(%s orderBy: { field: CREDIBILITY, direction: DESC }) { %s }",
            "list: claims(%s orderBy: { field: ORIGINS_MIN, direction: DESC }) { %s }",
            "list: claims(%s orderBy: { field: ORIGINS_MAX, direction: DESC }) { %s }",
            "list: claims(%s orderBy: { field: FIRST_KNOWN, direction: DESC }) { %s }",
            "list: claims(%s orderBy: { field: SLUG, direction: DESC }) { %s }",
            "list: claims(%s orderBy: { field: HOLDS, direction: ASC }) { %s }",
            "list: countries(%s orderBy: { field: CODE, direction: DESC }) { %s }",
            "country(code: \"DE\") { list: alliances(%s orderBy: { field: SINCE, direction: ASC }) { %s } }",
            "article(slug: \"crowd-0\") { list: citations(%s orderBy: { field: PARAGRAPH, direction: ASC }) { %s } }",
    })
    void pagesForwardAndBackwardAreTheWholeListInOneOrder(String list) {
        var forward = walk(list, "first: 67, after: $cursor,", "endCursor", "hasNextPage");
        var backward = walk(list, "last: 71, before: $cursor,", "startCursor", "hasPreviousPage");
        Collections.reverse(backward);

        assertThat(forward).hasSize(total(list)).doesNotHaveDuplicates();
        assertThat(backward).isEqualTo(forward);
    }

    @Test
    void datesOrderByEarliestThenLatestThenSlugAndUndatedComeLastEitherWay() {
        for (var direction : List.of("ASC", "DESC")) {
            var dates = new ArrayList<Map<String, String>>();
            String cursor = null;
            do {
                var variables = new HashMap<String, Object>();
                variables.put("after", cursor);
                var page = Ask.data("""
                        query($after: String) { statements(first: 100, after: $after, filter: { aboutActor: "germany" },
                            orderBy: { field: SAID_ON, direction: %s }) {
                          pageInfo { hasNextPage endCursor } edges { node { slug saidOn { earliest latest } } } } }
                        """.formatted(direction), variables);
                for (Map<String, Object> node : page.<Map<String, Object>>getList("statements.edges.node")) {
                    var date = (Map<?, ?>) node.get("saidOn");
                    dates.add(Map.of("slug", (String) node.get("slug"), "earliest", date == null ? "none" : (String) date.get("earliest"),
                            "latest", date == null ? "none" : (String) date.get("latest")));
                }
                cursor = page.getBoolean("statements.pageInfo.hasNextPage") ? page.getString("statements.pageInfo.endCursor") : null;
            } while (cursor != null);

            var dated = dates.stream().filter(date -> !date.get("earliest").equals("none")).map(CrowdTest::key).toList();
            var sorted = new ArrayList<>(dated);
            Collections.sort(sorted);
            if (direction.equals("DESC")) {
                Collections.reverse(sorted);
            }
            assertThat(dates).hasSize(Crowd.MANY);
            assertThat(dated).isEqualTo(sorted);
            assertThat(dates.subList(dated.size(), dates.size())).allMatch(date -> date.get("earliest").equals("none")).isNotEmpty();
        }
    }

    private static String key(Map<String, String> date) {
        return date.get("earliest") + " " + date.get("latest") + " " + date.get("slug");
    }

    /** The cursors of all rows, page by page. */
    private static List<String> walk(String list, String page, String cursorField, String moreField) {
        var rows = new ArrayList<String>();
        String cursor = null;
        do {
            var variables = new LinkedHashMap<String, Object>();
            variables.put("cursor", cursor);
            var found = Ask.data("query($cursor: String) { " + list.formatted(page, "pageInfo { " + cursorField + " " + moreField
                    + " } edges { cursor }") + " }", variables);
            var at = list.startsWith("list") ? "list" : list.startsWith("article") ? "article.list" : "country.list";
            var cursors = found.getList(at + ".edges.cursor", String.class);
            rows.addAll(cursorField.equals("startCursor") ? reversed(cursors) : cursors);
            cursor = found.getBoolean(at + ".pageInfo." + moreField) ? found.getString(at + ".pageInfo." + cursorField) : null;
        } while (cursor != null);
        return rows;
    }

    private static List<String> reversed(List<String> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static int total(String list) {
        var at = list.startsWith("list") ? "list" : list.startsWith("article") ? "article.list" : "country.list";
        return Ask.data("{ " + list.formatted("", "totalCount") + " }").getInt(at + ".totalCount");
    }
}
