package org.tamga.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.read.BundleReader;
import org.tamga.bundle.read.DirectoryPlace;
import org.tamga.source.fingerprint.ArticleText;

/** The penguins of the bundle's tests, and the texts that they could come from. */
class VerificationTest {

    private static final String BRIDGE = """
            A bridge to Heard
            There would be a bridge for all who walk, Emilia Frost said this week.
            More than a thousand penguins live on the island.
            An official doubted it.
            The ministry gives the number as 1,000, from a census.
            Subscribe to our letter
            """;
    private static final String COUNT = """
            There are 900 of them, the ministry said.
            More than 1,000? Hardly.
            Frost had spoken of a bridge for all who walk.
            """;

    private static List<String> found(String bridge, String count) {
        var errors = new ArrayList<BundleError>();
        var bundle = new BundleReader().read(new DirectoryPlace(Path.of("src/test/resources/bundles/penguins")), errors);
        return Verification.of(bundle, Map.of("1.txt", ArticleText.of(bridge), "2.txt", ArticleText.of(count))).stream()
                .map(BundleError::toString)
                .filter(finding -> !finding.startsWith("fingerprints/"))
                .toList();
    }

    @Test
    void whatStandsInTheTextsIsRight() {
        assertThat(found(BRIDGE, COUNT)).isEmpty();
    }

    @Test
    void quotedWordsThatStandNowhereAreFound() {
        assertThat(found(BRIDGE.replace("who walk", "who fly"), COUNT.replace("who walk", "who fly"))).containsExactly(
                "articles/bridge-to-heard.yaml: statements[frost-announces-bridge]/quote: found \"a bridge for all who walk\","
                        + " expected words that stand so in paragraph 2 of bridge-to-heard or paragraph 3 of who-counts-the-penguins");
    }

    @Test
    void figuresThatDoNotStandWhereTheyAreCitedAreFound() {
        assertThat(found(BRIDGE.replace("1,000", "1,100"), COUNT.replace("900", "ninety"))).containsExactly(
                "articles/bridge-to-heard.yaml: claims[more-than-1000-penguins]/cited[paragraph 5]: found no figure 1000 in the paragraph,"
                        + " expected the figure of more-than-1000-penguins",
                "articles/who-counts-the-penguins.yaml: statements[ministry-counts-penguins]/asserts[penguins-number-900]:"
                        + " found no figure 900 in a paragraph that reports the statement, expected the figure of penguins-number-900");
    }

    @Test
    void paragraphsThatDoNotExistAndThoseThatNobodyCitesAreFound() {
        assertThat(found(BRIDGE + "\nAnd one thing more.", COUNT)).contains(
                "articles/bridge-to-heard.yaml: article: found no text that its fingerprints are found in,"
                        + " expected the text of the article in the directory of texts");
    }
}
