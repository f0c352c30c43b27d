package org.tamga.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** All that an operator can turn on to see more: a line of each request, traces (which are sent to nobody), and a body to measure by. */
public class Watched implements QuarkusTestProfile {

    /** What the only file of the directory of bodies holds, and another beside the directory. */
    public static final String BODY = "{\"data\":{\"name\":\"Казахстан\"}}";

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            var bodies = Files.createTempDirectory(Files.createDirectories(Path.of("target/measured")), "bodies");
            Files.writeString(bodies.resolve("answer.json"), BODY);
            Files.writeString(bodies.resolveSibling("beside.json"), BODY);
            return Map.of("tamga.log.requests", "true",
                    "tamga.tracing", "true", "quarkus.otel.exporter.otlp.enabled", "false",
                    "tamga.measure.bodies", bodies.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
