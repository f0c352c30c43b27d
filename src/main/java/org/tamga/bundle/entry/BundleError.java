package org.tamga.bundle.entry;

/**
 * Something about a bundle that is not right, as one line for whoever wrote it.
 *
 * @param file the file, as seen from the bundle's root, or the bundle's place itself
 * @param path the place in the file, such as {@code claims[russia-closed-the-pipeline]/quantity/unit}; empty for the file as a whole
 * @param found what stands there, as it goes on from "found"
 * @param expected what was expected, as it goes on from "expected"
 */
public record BundleError(String file, String path, String found, String expected) {

    @Override
    public String toString() {
        return file + ": " + (path.isEmpty() ? "" : path + ": ") + "found " + found + ", expected " + expected;
    }
}
