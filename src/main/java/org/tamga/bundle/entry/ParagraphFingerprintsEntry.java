package org.tamga.bundle.entry;

import org.tamga.source.fingerprint.CompactFingerprints;
import org.tamga.source.fingerprint.ParagraphFingerprints;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What is kept of a paragraph's words.
 *
 * @param words how many of them count
 * @param fingerprints as {@link CompactFingerprints} writes them
 */
@RegisterForReflection
public record ParagraphFingerprintsEntry(Integer paragraph, Integer words, String fingerprints) {

    public static ParagraphFingerprintsEntry of(ParagraphFingerprints paragraph) {
        return new ParagraphFingerprintsEntry(paragraph.paragraph(), paragraph.words(),
                CompactFingerprints.write(paragraph.fingerprints()));
    }

    /**
     * What it stands for.
     *
     * @throws IllegalArgumentException with what is found, where it stands for nothing
     */
    public ParagraphFingerprints read() {
        return new ParagraphFingerprints(paragraph, words, CompactFingerprints.read(fingerprints, words));
    }
}
