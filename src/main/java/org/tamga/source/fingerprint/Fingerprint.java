package org.tamga.source.fingerprint;

/**
 * What is kept of a few words in a row.
 *
 * @param place the number of the first of them among the words that count, from 0
 * @param hash of the words
 */
public record Fingerprint(int place, long hash) {
}
