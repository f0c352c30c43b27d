package org.tamga.bundle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.bundle.TextFiles;
import org.tamga.source.fingerprint.Corpus;

class CommandsTest {

    @TempDir
    Path temporary;
    TextFiles files;

    @BeforeEach
    void twoArticles() {
        files = new TextFiles(temporary)
                .article("dam", "\"2023-04-01\"", Corpus.articles().get("dam-a"), "")
                .article("port", "\"2023-04-02\"", Corpus.articles().get("port-a"), "furniture: []");
    }

    private CommandLine verify() {
        return CommandLine.run("verify", files.bundle(), files.texts());
    }

    private void fingerprintBoth() {
        assertThat(CommandLine.run("fingerprint", files.bundle(), "dam", files.text("dam")).code()).isZero();
        assertThat(CommandLine.run("fingerprint", files.bundle(), "port", files.text("port")).code()).isZero();
    }

    @Test
    void whatFingerprintMakesIsVerified() {
        fingerprintBoth();
        var verified = verify();
        assertThat(verified.out()).endsWith("2 articles compared with 2 texts, nothing found\n");
        assertThat(verified.code()).isZero();
    }

    @Test
    void noWordIsKept() {
        fingerprintBoth();
        assertThat(TextFiles.read(files.bundle().resolve("fingerprints/dam.yaml"))).doesNotContain("vineyards", "river", "Korsany");
    }

    @Test
    void textsAreKnownByTheirFingerprintsWhateverTheirNames() throws Exception {
        fingerprintBoth();
        Files.move(files.text("dam"), files.texts().resolve("x.txt"));
        Files.move(files.text("port"), files.text("dam"));
        assertThat(verify().code()).isZero();
    }

    @Test
    void aTextThatChangedIsFound() {
        fingerprintBoth();
        TextFiles.write(files.text("dam"), TextFiles.read(files.text("dam")).replace("vineyards", "orchards") + "\n\nOne more.");
        var verified = verify();
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out())
                .contains("articles/dam.yaml: article/paragraphs: found 5, expected 6, the number of non-empty lines of the text")
                .contains("articles/dam.yaml: article: found no citation in paragraph 6, expected one or more")
                .contains(
                        "fingerprints/dam.yaml: paragraphs[2]: found 22 fingerprints of 48 words, 3 of which the text does not give, expected the 21 of 48 words")
                .doesNotContain("orchards");
    }

    @Test
    void missingTextsAndFingerprintsAreFound() throws Exception {
        fingerprintBoth();
        Files.delete(files.text("port"));
        Files.delete(files.bundle().resolve("fingerprints/dam.yaml"));
        assertThat(verify().out())
                .contains("articles/port.yaml: article: found no text that its fingerprints are found in")
                .contains("fingerprints/dam.yaml: found no such file, expected the fingerprints of the text");
    }

    @Test
    void fingerprintSaysWhatItCantDo() {
        assertThat(CommandLine.run("fingerprint", files.bundle(), "nobody", files.text("dam")).err()).contains("nobody: no such article");
        TextFiles.write(files.text("dam"), "One line");
        assertThat(CommandLine.run("fingerprint", files.bundle(), "dam", files.text("dam")).err())
                .contains("found 1 non-empty lines, expected 5");
        assertThat(CommandLine.run("fingerprint", files.bundle(), "dam", temporary.resolve("none")).err()).contains("can't be read");
    }

    @Test
    void whoeverAsksIsToldHow() {
        assertThat(CommandLine.run("--help").code()).isZero();
        assertThat(CommandLine.run("--help").out()).isEqualTo(Commands.USAGE);
        assertThat(CommandLine.run("verify").code()).isEqualTo(2);
    }
}
