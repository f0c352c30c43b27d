package org.tamga.ops.start;

import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;

/** What is wrong with how traces are sent, which OpenTelemetry says in words of its own. */
final class TraceFailure {

    private static final String OF_OTLP = "quarkus.otel.exporter.otlp.";
    static final String PROTOCOL = OF_OTLP + "protocol";
    static final String SAMPLED = "quarkus.otel.traces.sampler.arg";
    private static final Map<String, String> SETTINGS = Map.of("Invalid endpoint, must be", OF_OTLP + "endpoint",
            "Unsupported OTLP protocol",
            PROTOCOL, "ratio must be in range", SAMPLED);
    private static final Map<String, String> EXPECTED = Map.of(OF_OTLP + "endpoint", "an address, such as http://localhost:4317",
            PROTOCOL, "grpc or http/protobuf", SAMPLED, "a part of the requests, from 0 to 1");

    private TraceFailure() {
    }

    /** Empty where it is not that. */
    static Optional<String> told(String said) {
        return SETTINGS.entrySet().stream().filter(wrong -> said.startsWith(wrong.getKey())).map(Map.Entry::getValue).findAny()
                .map(TraceFailure::wrong);
    }

    /** What is said of the value that the setting has. */
    static String wrong(String setting) {
        return "%s: found %s, expected %s".formatted(setting, ConfigProvider.getConfig().getConfigValue(setting).getValue(),
                EXPECTED.get(setting));
    }
}
