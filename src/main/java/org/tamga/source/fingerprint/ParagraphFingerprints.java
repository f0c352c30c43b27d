package org.tamga.source.fingerprint;

import java.util.List;

/**
 * What is kept of a paragraph's words.
 *
 * @param paragraph its number, from 1
 * @param words how many of its words count
 * @param fingerprints in the order of their places
 */
public record ParagraphFingerprints(int paragraph, int words, List<Fingerprint> fingerprints) {
}
