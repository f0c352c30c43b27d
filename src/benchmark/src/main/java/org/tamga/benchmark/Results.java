package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** The results that were kept, of this run and of earlier ones. */
final class Results {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path directory;

    Results(Path directory) {
        this.directory = directory;
    }

    void keep(Result result) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(result.file()), JSON.writeValueAsString(result) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Result> all() {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json")).map(Results::read)
                    .sorted(Comparator.comparing(Result::kind).thenComparing(Result::artefact).thenComparing(Result::store)
                            .thenComparing(Result::size).thenComparing(result -> order(result.operation())).thenComparing(Result::operation)
                            .thenComparing(result -> -result.has()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int order(String operation) {
        return switch (operation) {
            case "traverse" -> 0;
            case "claims" -> 1;
            default -> 2;
        };
    }

    private static Result read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Result.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
