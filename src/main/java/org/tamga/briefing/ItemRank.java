package org.tamga.briefing;

/**
 * An item at its place among those of all sections, as the most important ones survive where there is no room for all.
 *
 * @param key of the item
 * @param revision the number of the revision that left it as it is
 */
public record ItemRank(String key, long revision) {
}
