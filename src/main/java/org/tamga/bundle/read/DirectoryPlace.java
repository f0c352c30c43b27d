package org.tamga.bundle.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A bundle in a directory of the operator's. */
public record DirectoryPlace(Path root) implements BundlePlace {

    private static final List<String> DIRECTORIES = List.of("articles", "fingerprints");

    @Override
    public Optional<byte[]> read(String file) {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw new UnreadableException("a file that may not be read", "the right to read it");
        } catch (IOException e) {
            throw new UnreadableException("something that can't be read as a file", "a readable file");
        }
    }

    @Override
    public Set<String> files() {
        if (!Files.exists(root)) {
            throw new UnreadableException("nothing", "a directory with the file bundle.yaml");
        }
        if (!Files.isDirectory(root)) {
            throw new UnreadableException("a file", "a directory with the file bundle.yaml");
        }
        var files = new TreeSet<String>();
        list(root, "", files);
        for (var directory : DIRECTORIES) {
            if (Files.isDirectory(root.resolve(directory))) {
                list(root.resolve(directory), directory + "/", files);
            }
        }
        return files;
    }

    private static void list(Path directory, String prefix, Set<String> files) {
        try (var found = Files.list(directory)) {
            found.filter(Files::isRegularFile).forEach(file -> files.add(prefix + file.getFileName()));
        } catch (IOException e) {
            throw new UnreadableException("a directory that may not be read", "the right to read it");
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
