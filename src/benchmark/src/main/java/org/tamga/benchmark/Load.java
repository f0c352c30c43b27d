package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Drives a server with wrk, whose script checks every answer. */
final class Load {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESULT = "RESULT ";

    private final Path script;
    private final int connections;
    private long number;

    Load(Path script, int connections) {
        this.script = script;
        this.connections = connections;
        // Other numbers than those of an earlier run against the same server.
        this.number = System.currentTimeMillis() * 1000;
    }

    /**
     * Sends it for some seconds.
     *
     * @throws IllegalStateException where an answer was wrong, or did not come
     */
    Window send(Shot shot, int seconds) {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "30s", "-s",
                script.toString(), shot.url(), "--", shot.expected().toString()));
        if (shot.request() != null) {
            command.add(shot.request().toString());
        }
        if (shot.distinct()) {
            command.add(Long.toString(number));
            number += 100_000_000;
        }
        var output = run(command);
        var result = output.lines().filter(line -> line.startsWith(RESULT)).findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk: " + output));
        var window = read(result.substring(RESULT.length()));
        if (window.wrong() > 0 || window.failed() > 0 || window.checked() < window.requests()) {
            throw new IllegalStateException("%s: %d of %d answers were wrong, %d checked, %d requests failed%n%s".formatted(shot,
                    window.wrong(), window.requests(), window.checked(), window.failed(), output));
        }
        return window;
    }

    private static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Window read(String json) {
        try {
            return JSON.readValue(json, Window.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
