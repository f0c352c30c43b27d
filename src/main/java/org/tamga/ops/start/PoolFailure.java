package org.tamga.ops.start;

import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;

/** What is wrong with the pool of connections, which says so in words of its own and names no setting. */
final class PoolFailure {

    private static final String MOST = "quarkus.datasource.jdbc.max-size";
    private static final String LEAST = "quarkus.datasource.jdbc.min-size";

    private static final String PATIENCE = "quarkus.datasource.jdbc.acquisition-timeout";

    private PoolFailure() {
    }

    /**
     * Empty where it is not that.
     *
     * @param said by the pool, or by whoever wanted it and repeats its words
     */
    static Optional<String> told(String said) {
        if (said.endsWith("A Positive max size is required")) {
            return Optional.of(sentence(MOST, "1 or more connections"));
        }
        if (said.endsWith("Acquisition timeout must not be negative")) {
            return Optional.of(sentence(PATIENCE, "a time, such as 500ms, 30s or 5m"));
        }
        if (said.contains("Invalid min size: smaller")) {
            return Optional.of(sentence(LEAST, "0 or more connections"));
        }
        return said.contains("Invalid min size: greater") ? Optional.of(sentence(LEAST, "no more connections than " + MOST + " has"))
                : Optional.empty();
    }

    private static String sentence(String setting, String expected) {
        return "%s: found %s, expected %s".formatted(setting,
                ConfigProvider.getConfig().getOptionalValue(setting, String.class).orElse("nothing"), expected);
    }
}
