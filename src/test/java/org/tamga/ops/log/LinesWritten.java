package org.tamga.ops.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Those of the packaged application, in the file to which Quarkus has it log as JSON while tests ask it. */
final class LinesWritten implements RequestLines {

    private static final Path FILE = Path.of("target/quarkus.log");

    private final ObjectMapper json = new ObjectMapper();
    private int before;

    @Override
    public void listen() {
        before = written().size();
    }

    @Override
    public void listenNoMore() {
        // Nothing is kept of what is read.
    }

    @Override
    public List<Line> all() {
        var written = written();
        return written.subList(before, written.size());
    }

    /** The last one may not be there as a whole yet. */
    private List<Line> written() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> line.contains("\"loggerName\":\"org.tamga.request\"") && line.endsWith("}")).map(this::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Line line(String text) {
        try {
            var line = json.readTree(text);
            return new Line(line.path("message").asText(), json.convertValue(line.path("mdc"), new TypeReference<>() {
            }));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
