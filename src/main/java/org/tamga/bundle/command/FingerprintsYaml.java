package org.tamga.bundle.command;

import java.util.List;

import org.tamga.source.fingerprint.CompactFingerprints;
import org.tamga.source.fingerprint.ParagraphFingerprints;
import org.tamga.source.fingerprint.Winnowing;

/** The file fingerprints/&lt;slug&gt;.yaml: a line for every paragraph, so that a change is seen where it is. */
final class FingerprintsYaml {

    private FingerprintsYaml() {
    }

    static String of(String article, List<ParagraphFingerprints> paragraphs) {
        var yaml = new StringBuilder("article: %s\nalgorithm: %s\nparagraphs:%s\n".formatted(article, Winnowing.ALGORITHM,
                paragraphs.isEmpty() ? " []" : ""));
        for (var paragraph : paragraphs) {
            yaml.append("  - {paragraph: %d, words: %d, fingerprints: \"%s\"}\n".formatted(paragraph.paragraph(), paragraph.words(),
                    CompactFingerprints.write(paragraph.fingerprints())));
        }
        return yaml.toString();
    }
}
