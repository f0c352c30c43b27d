package org.tamga.bundle.read;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * A bundle inside the application. A jar or a native binary can't be listed, so a file that bundle.yaml does not name is not noticed
 * here; the tests read the same files as a directory.
 */
public record ClassPathPlace(String root) implements BundlePlace {

    @Override
    public Optional<byte[]> read(String file) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(root + "/" + file)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UnreadableException("a file that can't be read", "a readable file");
        }
    }

    @Override
    public Set<String> files() {
        return Set.of();
    }

    @Override
    public String toString() {
        return "the built-in bundle";
    }
}
