package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        keep(result.file(), result);
    }

    void keep(Growth growth) {
        keep(growth.file(), growth);
    }

    void keep(Memory memory) {
        keep(memory.file(), memory);
    }

    void keep(Making making) {
        keep(making.file(), making);
    }

    private void keep(String file, Object measured) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(file), JSON.writeValueAsString(measured) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Memory> memories() {
        return read("memory-", Memory.class).sorted(Comparator.comparing(Memory::artefact).thenComparing(Memory::size)).toList();
    }

    List<Making> makings() {
        return read("making-", Making.class).sorted(Comparator.comparing(Making::claims)).toList();
    }

    List<Growth> growths() {
        return read("growth-", Growth.class)
                .sorted(Comparator.comparing(Growth::artefact).thenComparing(growth -> order(growth.operation()))
                        .thenComparing(Growth::operation).thenComparing(Growth::of).thenComparing(Growth::file))
                .toList();
    }

    List<Result> all() {
        return Stream.concat(read("answers-", Result.class), read("peers-", Result.class))
                .sorted(Comparator.comparing(Result::kind).thenComparing(Result::artefact).thenComparing(Result::store)
                        .thenComparing(Result::size).thenComparing(result -> order(result.operation())).thenComparing(Result::operation)
                        .thenComparing(result -> -result.has()))
                .toList();
    }

    private <T> Stream<T> read(String beginning, Class<T> type) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning)).map(file -> read(file, type)).toList()
                    .stream();
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

    private static <T> T read(Path file, Class<T> type) {
        try {
            return JSON.readValue(file.toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
