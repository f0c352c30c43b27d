package org.tamga.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

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
import org.tamga.bundle.entry.EntryType;
import org.tamga.common.RevisionToken;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

/** All that was changed is one list; whoever reads on from where they were misses nothing and gets nothing twice. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("Query.changes")
class ChangesTest {

    private static final String PAGE = """
            query Changes($since: Revision, $first: Int, $after: String, $filter: ChangeFilter) {
              changes(since: $since, first: $first, after: $after, filter: $filter) {
                edges { cursor node { kind objectType slug objectId revision { number summary orderedBy committedAt } } }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    @Inject
    EmptyStore store;
    @Inject
    Commits commits;
    @Inject
    BundleImport bundles;
    @Inject
    @PersistenceUnitExtension
    SqlWatch sql;

    @TempDir
    Path temporary;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    void revisionByRevisionEachWithWhoAndWhen() {
        commits.commit("first", "terns", "gulls");
        commits.commit("second", "auks");

        var page = ask(Map.of());
        assertThat(page.getList("changes.edges.node.slug")).as("as they were recorded").isEqualTo(List.of("terns", "gulls", "auks"));
        assertThat(page.getList("changes.edges.node.revision.summary")).isEqualTo(List.of("first", "first", "second"));
        assertThat(page.getString("changes.edges[2].node.revision.orderedBy")).isEqualTo("test");
        assertThat(page.getString("changes.edges[2].node.revision.committedAt")).startsWith("20");
        assertThat(page.getBoolean("changes.pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void onlyWhatCameAfterTheRevisionThatTheReaderHas() {
        commits.commit("first", "terns");
        var token = Ask.data("{ revision { token } }").getString("revision.token");
        assertThat(ask(Map.of("since", token)).getList("changes.edges")).isEmpty();
        commits.commit("second", "gulls");
        commits.commit("third", "auks");

        assertThat(ask(Map.of("since", token)).getList("changes.edges.node.slug")).isEqualTo(List.of("gulls", "auks"));
        assertThat(Ask.data("query($since: Revision) { changes(since: $since) { totalCount } }", Map.of("since", token))
                .getInt("changes.totalCount")).isEqualTo(2);
        assertThat(Ask.data("{ changes(last: 1) { edges { node { slug } } } }").getList("changes.edges.node.slug"))
                .isEqualTo(List.of("auks"));
    }

    @Test
    void aRevisionOrCursorOfAnotherStoreOrOfTheFutureIsTold() {
        commits.commit("first", "terns");
        commits.commit("second", "gulls");
        var cursor = ask(Map.of()).getString("changes.pageInfo.endCursor");
        var token = Ask.data("{ revision { token } }").getString("revision.token");
        var own = new RevisionToken(token);

        for (var since : List.of(new RevisionToken("elsewhere", 1), new RevisionToken(own.store(), 3),
                new RevisionToken(own.store(), -1))) {
            assertThat(mistake(Map.of("since", since.toString()))).isEqualTo(
                    "BAD_USER_INPUT since: found \"%s\", expected a revision of this store".formatted(since));
        }
        assertThat(mistake(Map.of("since", "nonsense"))).startsWith("BAD_USER_INPUT").contains("a revision that this service gave out");

        store.empty();
        commits.commit("another store", "auks");
        assertThat(mistake(Map.of("after", cursor))).isEqualTo(
                "BAD_USER_INPUT after: found \"%s\", expected a cursor that this list gave out in the same order".formatted(cursor));
        assertThat(mistake(Map.of("since", token))).startsWith("BAD_USER_INPUT since");
    }

    @Test
    void aCursorOfTheFutureIsNoneSinceAStoreCanBePutBackFromACopy() throws Exception {
        commits.commit("first", "terns");
        var name = new RevisionToken(Ask.data("{ revision { token } }").getString("revision.token")).store();
        var future = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(("COMMITTED " + name + "\n7\n1").getBytes());

        assertThat(mistake(Map.of("after", future))).startsWith("BAD_USER_INPUT after");
    }

    @Test
    void whoPollsWhileOthersCommitHasEachChangeOnce() throws Exception {
        var writers = Executors.newFixedThreadPool(3);
        try {
            var done = IntStream.range(0, 3).mapToObj(writer -> writers.submit(() -> IntStream.range(0, 40).forEach(
                    n -> commits.commit("writer " + writer, "w%d-%02d-a".formatted(writer, n), "w%d-%02d-b".formatted(writer, n)))))
                    .toList();
            var read = new ArrayList<String>();
            String cursor = null;
            while (true) {
                var over = done.stream().allMatch(java.util.concurrent.Future::isDone);
                var page = ask(cursor == null ? Map.of("first", 7) : Map.of("first", 7, "after", cursor));
                read.addAll(page.getList("changes.edges.node.slug", String.class));
                var end = page.getString("changes.pageInfo.endCursor");
                cursor = end == null ? cursor : end;
                if (over && !page.getBoolean("changes.pageInfo.hasNextPage")) {
                    break;
                }
            }
            for (var writer : done) {
                writer.get();
            }
            assertThat(read).hasSize(240).doesNotHaveDuplicates();
            for (var writer = 0; writer < 3; writer++) {
                var own = "w" + writer;
                assertThat(read.stream().filter(slug -> slug.startsWith(own)).toList()).isSorted().hasSize(80);
            }
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void eachChangeLeadsToTheObjectAsItIs() {
        bundles.load(BundleFiles.copy("penguins", temporary).place(), "a test");
        var edges = Ask.data("""
                { changes(first: 100) { edges { node { objectType slug objectId object { __typename id ... on Claim { text } } } } } }""")
                .<Map<String, Object>>getList("changes.edges.node");

        assertThat(edges).hasSizeGreaterThan(20).allSatisfy(change -> {
            if (change.get("objectType").equals("Topic")) {
                assertThat(change).containsEntry("objectId", null).containsEntry("object", null);
            } else {
                assertThat(change.get("object")).extracting("id").isEqualTo(change.get("objectId")).isNotNull();
            }
        });
    }

    @Test
    void asManyStatementsForManyAsForOne() {
        bundles.load(BundleFiles.copy("penguins", temporary).place(), "a test");
        var query = """
                { changes(first: %d, filter: { objectTypes: ["Claim", "Citation"], actor: "bouvet-island" }) {
                    totalCount edges { node { revision { number } object { id } } } } }""";
        // One of each type is the fewest that has the same shape.
        var few = sql.count(() -> assertThat(Ask.data(query.formatted(5)).getList("changes.edges")).hasSize(5));
        var many = sql.count(() -> assertThat(Ask.data(query.formatted(100)).getList("changes.edges")).hasSizeGreaterThan(5));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void filters() {
        var penguins = BundleFiles.copy("penguins", temporary);
        bundles.load(penguins.place(), "a test");
        penguins.replace("topics.yaml", "{slug: penguins, name: Penguins}", "{slug: penguins, name: Penguins of all sorts}");
        bundles.load(penguins.place(), "a test");

        assertThat(slugs("{ kinds: [CHANGED] }")).containsExactly("Topic penguins");
        assertThat(slugs("{ kinds: [] }")).isEmpty();
        assertThat(slugs("{ objectTypes: [\"Measure\"] }")).containsExactly("Measure penguins-on-bouvet");
        assertThat(types("{ claim: \"more-than-1000-penguins\" }")).containsExactly("Citation", "Claim", "ClaimLink", "Statement");
        assertThat(slugs("{ claim: \"more-than-1000-penguins\" }"))
                .contains("Claim more-than-1000-penguins", "Statement frost-announces-bridge")
                .doesNotContain("Claim penguins-number-900", "Statement official-doubts-bridge");
        assertThat(slugs("{ actor: \"emilia-frost\" }")).contains("Actor emilia-frost", "Statement frost-announces-bridge",
                "Article bridge-to-heard").doesNotContain("Statement ministry-counts-penguins", "Actor ministry-of-bridges");
        assertThat(slugs("{ actor: \"institute-of-ice\" }")).contains("Source the-daily-example", "Source example-weekly");
        assertThat(slugs("{ country: \"BV\" }")).isEqualTo(slugs("{ actor: \"bouvet-island\" }"))
                .contains("Actor bouvet-island", "Claim more-than-1000-penguins", "Statement frost-announces-bridge");
        assertThat(slugs("{ actor: \"nobody\" }")).isEmpty();
        assertThat(mistake(Map.of("filter", Map.of("objectTypes", List.of("Claim", "Clam")))))
                .isEqualTo("BAD_USER_INPUT filter.objectTypes: found \"Clam\", expected some of Actor, Article, Citation, Claim, "
                        + "ClaimLink, Measure, Source, Statement, Topic");
    }

    @Test
    void whatCanBeFilteredByIsAllThatABundleDeclares() {
        assertThat(new TreeSet<>(ChangeFilter.TYPES))
                .isEqualTo(Arrays.stream(EntryType.values()).map(EntryType::typeName).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> slugs(String filter) {
        return Ask.data("{ changes(first: 100, filter: " + filter + ") { edges { node { objectType slug } } } }")
                .<Map<String, String>>getList("changes.edges.node").stream()
                .map(change -> change.get("objectType") + " " + change.get("slug")).toList();
    }

    private static TreeSet<String> types(String filter) {
        return slugs(filter).stream().map(slug -> slug.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonPath ask(Map<String, ?> variables) {
        return Ask.data(PAGE, variables);
    }

    private static String mistake(Map<String, ?> variables) {
        var answer = Ask.answer(PAGE, new HashMap<>(variables));
        return answer.getString("errors[0].extensions.code") + " " + answer.getString("errors[0].message");
    }
}
