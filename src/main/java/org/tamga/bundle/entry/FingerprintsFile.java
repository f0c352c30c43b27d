package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A file fingerprints/&lt;slug&gt;.yaml: what is kept of the words of an article, made from its text by the command {@code fingerprint}.
 *
 * @param article the slug of the article
 * @param algorithm how they were made
 */
@RegisterForReflection
public record FingerprintsFile(String article, String algorithm, List<ParagraphFingerprintsEntry> paragraphs) {

    public FingerprintsFile {
        paragraphs = Absent.list(paragraphs);
    }
}
