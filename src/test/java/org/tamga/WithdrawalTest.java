package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.bundle.BundleImport;
import org.tamga.bundle.read.DirectoryPlace;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What was taken back is in no list from its day on, can still be read, and breaks no page. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class WithdrawalTest {

    private static final int MANY = 20;

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;

    @TempDir
    Path directory;

    @BeforeEach
    void load() {
        store.empty();
        bundles.load(new DirectoryPlace(Crowd.write(directory, MANY)), "a test");
    }

    private void withdraw(String entry, String on) throws IOException {
        var file = directory.resolve("articles/crowd-0.yaml");
        var text = Files.readString(file);
        var slug = "  - slug: " + entry + "\n";
        assertThat(text).containsOnlyOnce(slug);
        Files.writeString(file, text.replace(slug, slug + "    withdrawn: {on: \"" + on + "\", because: It was wrong.}\n"));
        bundles.load(new DirectoryPlace(directory), "a test");
    }

    private static int count(String field) {
        return Ask.data("{ list: " + field + " { totalCount } }").getInt("list.totalCount");
    }

    @Test
    void fromItsDayOnItIsInNoListUnlessAskedFor() throws IOException {
        withdraw("rain-many-7", "2025-01-01");

        assertThat(count("claims")).isEqualTo(MANY);
        assertThat(count("claims(filter: { withdrawn: true })")).isEqualTo(MANY + 1);
        assertThat(Ask.data("{ claim(slug: \"rain-many-7\") { withdrawal { on because } } }").getString("claim.withdrawal.because"))
                .isEqualTo("It was wrong.");
    }

    @Test
    void beforeItsDayItStands() throws IOException {
        withdraw("rain-many-7", "2999-01-01");

        assertThat(count("claims")).isEqualTo(MANY + 1);
    }

    @Test
    void whatAWithdrawnStatementAssertsIsReportedByFewer() throws IOException {
        assertThat(count("claims(filter: { speaker: \"speaker-few\" })")).isEqualTo(1);

        withdraw("few-1", "2025-01-01");

        assertThat(count("claims(filter: { speaker: \"speaker-few\" })")).isZero();
        assertThat(count("statements")).isEqualTo(MANY);
    }

    @Test
    void aPageGoesOnFromACursorThatWasWithdrawnMeanwhile() throws IOException {
        var first = Ask.data("{ claims(first: 5, orderBy: { field: SLUG }) { pageInfo { endCursor } edges { node { slug } } } }");
        var last = first.<String>getList("claims.edges.node.slug").get(4);

        withdraw(last, "2025-01-01");

        var next = Ask
                .data("query($after: String) { claims(first: 1, after: $after, orderBy: { field: SLUG }) { edges { node { slug } } } }",
                        Map.of("after", first.getString("claims.pageInfo.endCursor")))
                .<String>getList("claims.edges.node.slug").get(0);
        assertThat(next).isGreaterThan(last);
    }
}
