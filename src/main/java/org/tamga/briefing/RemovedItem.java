package org.tamga.briefing;

/**
 * An item that the reader has and that is no longer in the briefing.
 *
 * @param because why it was taken back, as the dataset says; null for every other reason
 * @param with the key of the item that tells it as well; null unless it was MERGED
 */
public record RemovedItem(String key, RemovalReason reason, String because, String with) {
}
