package org.tamga.feed;

/**
 * A change of the data that this process made; who observes it after the transaction learns of it at once.
 *
 * @param revision the number of its revision
 */
public record Committed(long revision) {
}
