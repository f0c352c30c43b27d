package org.tamga.bundle.entry;

/**
 * An entry and where it stands, so that whatever is wrong with it can be said with its place.
 *
 * @param file the file, as seen from the bundle's root
 * @param path the place in the file, such as {@code claims[russia-closed-the-pipeline]}
 */
public record Placed<E extends Entry>(String file, String path, E entry) {

    public String slug() {
        return entry.slug();
    }

    /** Whether the entry has what its natural key is made of; where not, that is an error of its own. */
    public boolean isNamed() {
        return slug() != null;
    }
}
