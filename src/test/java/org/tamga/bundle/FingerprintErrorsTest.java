package org.tamga.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.bundle.check.BundleCheck;
import org.tamga.bundle.check.Known;
import org.tamga.bundle.command.CommandLine;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.read.BundleReader;
import org.tamga.source.fingerprint.Corpus;

/** What can be wrong with a file of fingerprints, in the words in which an operator reads it. */
class FingerprintErrorsTest {

    @TempDir
    Path temporary;
    TextFiles files;
    Path file;

    @BeforeEach
    void fingerprint() {
        files = new TextFiles(temporary).article("dam", "\"2023-04-01\"", Corpus.articles().get("dam-a"), "");
        file = files.bundle().resolve("fingerprints/dam.yaml");
        CommandLine.run("fingerprint", files.bundle(), "dam", files.text("dam"));
    }

    private void says(String... expected) {
        var errors = new ArrayList<BundleError>();
        var read = new BundleReader().read(files.place(), errors);
        if (read != null) {
            errors.addAll(BundleCheck.check(read, Known.nothing()));
        }
        assertThat(errors.stream().map(BundleError::toString)).containsExactly(expected);
    }

    private void replace(String text, String by) {
        assertThat(TextFiles.read(file)).containsPattern(text);
        TextFiles.write(file, TextFiles.read(file).replaceFirst(text, by));
    }

    @Test
    void nothingWhereTheyAreRight() {
        says();
    }

    @Test
    void anUnknownAlgorithm() {
        replace("winnowing-5-3-v1", "winnowing-9-9-v2");
        says("fingerprints/dam.yaml: algorithm: found \"winnowing-9-9-v2\", expected winnowing-5-3-v1, made by the command fingerprint");
    }

    @Test
    void anotherArticle() {
        replace("article: dam", "article: dike");
        says("fingerprints/dam.yaml: article: found \"dike\", expected the name of its file, dam");
    }

    @Test
    void anArticleThatIsNotOfTheBundle() {
        TextFiles.write(files.bundle().resolve("fingerprints/dike.yaml"), TextFiles.read(file));
        says("fingerprints/dike.yaml: found a file that is not of the bundle, expected its slug under articles in bundle.yaml");
    }

    @Test
    void aParagraphBeyondTheCount() {
        replace("paragraph: 5", "paragraph: 6");
        says("fingerprints/dam.yaml: paragraphs[6]: found paragraph 6, expected one of the paragraphs 1 to 5 of dam");
    }

    @Test
    void aParagraphTwice() {
        replace("paragraph: 5", "paragraph: 4");
        says("fingerprints/dam.yaml: paragraphs[4]: found paragraph 4 twice, expected every paragraph once");
    }

    @Test
    void spoiltFingerprints() {
        replace("words: 48, fingerprints: \"....", "words: 48, fingerprints: \"");
        says("fingerprints/dam.yaml: paragraphs[2]/fingerprints: found 195 bytes, which are no fingerprints of 9 bytes each,"
                + " expected fingerprints of 48 words, as the command fingerprint writes them");
    }

    @Test
    void anUnknownKey() {
        replace("algorithm:", "text: The words themselves\nalgorithm:");
        says("fingerprints/dam.yaml: text: found an unknown key, expected one of article, algorithm, paragraphs");
    }
}
