package org.tamga.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tamga.bundle.read.DirectoryPlace;

/** A copy of one of the named bundles of the tests, to be spoilt as a test needs it. */
public final class BundleFiles {

    private final Path directory;

    private BundleFiles(Path directory) {
        this.directory = directory;
    }

    /** Copies {@code src/test/resources/bundles/<name>} into a directory of the test's own. */
    static BundleFiles copy(String name, Path under) {
        var from = Path.of("src/test/resources/bundles", name);
        var to = under.resolve(name);
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BundleFiles(to);
    }

    DirectoryPlace place() {
        return new DirectoryPlace(directory);
    }

    Path path(String file) {
        return directory.resolve(file);
    }

    /** Changes a text that stands there exactly once. */
    BundleFiles replace(String file, String text, String by) {
        var content = read(file);
        var at = content.indexOf(text);
        if (at < 0 || content.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " does not have this exactly once: " + text);
        }
        return write(file, content.replace(text, by));
    }

    BundleFiles append(String file, String text) {
        return write(file, read(file) + text);
    }

    BundleFiles write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    BundleFiles write(String file, byte[] content) {
        try {
            Files.write(directory.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    BundleFiles delete(String file) {
        try {
            Files.delete(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
