package org.tamga.bundle.read;

import java.util.Optional;
import java.util.Set;

/** Where a bundle's files are. */
public interface BundlePlace {

    /** The place as an operator would know it. */
    @Override
    String toString();

    /**
     * The bytes of a file.
     *
     * @param file as seen from the bundle's root, with slashes
     * @return nothing where there is no such file
     * @throws UnreadableException where there is one that can't be read
     */
    Optional<byte[]> read(String file);

    /**
     * The files at the root and under {@code articles} and {@code fingerprints}; empty where the place can't be listed, as within a jar.
     *
     * @throws UnreadableException where the place itself is missing or can't be read
     */
    Set<String> files();

    /** That something is there and can't be read. */
    final class UnreadableException extends RuntimeException {

        private final String found;
        private final String expected;

        UnreadableException(String found, String expected) {
            super("found " + found + ", expected " + expected);
            this.found = found;
            this.expected = expected;
        }

        public String found() {
            return found;
        }

        public String expected() {
            return expected;
        }
    }
}
