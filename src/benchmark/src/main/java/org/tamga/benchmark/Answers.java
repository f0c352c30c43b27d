package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Right answers, kept as files: for the load generator to compare with, and for the server to send as they are. */
final class Answers {

    private static final int SHORT = 16;

    private final Path directory;

    Answers(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    /**
     * Asks once, and takes the answer for the right one: it has data and no errors, and is the same when it is asked again.
     *
     * @return the file that it is kept in
     */
    Path of(Server server, String name, String request) {
        var first = server.post("/graphql", request);
        if (first.statusCode() != 200) {
            throw new IllegalStateException("%s: %s answered %d %s".formatted(name, server.name(), first.statusCode(), first.body()));
        }
        Operation.data(first.body());
        if (!server.post("/graphql", request).body().equals(first.body())) {
            throw new IllegalStateException("%s: %s answers the same question in two ways".formatted(name, server.name()));
        }
        return written(name + ".json", first.body());
    }

    /** A request for it, and what is right to be answered. */
    Shot shot(Server server, Operation operation, boolean distinct) {
        var request = written(operation.label() + ".request.json", operation.request());
        return new Shot(server.url() + "/graphql", request, of(server, operation.label(), operation.request()), distinct);
    }

    Path written(String name, String text) {
        try {
            Files.createDirectories(directory);
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(Path file) {
        return digest(text(file));
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
