package org.tamga.ops.start;

import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;

/** What is wrong with the pool of connections, which says so in words of its own and names no setting. */
final class PoolFailure {

    private static final String MOST = "quarkus.datasource.jdbc.max-size";
    private static final String LEAST = "quarkus.datasource.jdbc.min-size";

    private PoolFailure() {
    }

    /** Empty where it is not that. */
    static Optional<String> told(IllegalArgumentException wrong) {
        var said = String.valueOf(wrong.getMessage());
        if (said.equals("A Positive max size is required")) {
            return Optional.of(sentence(MOST, "1 or more connections"));
        }
        if (said.startsWith("Invalid min size: smaller")) {
            return Optional.of(sentence(LEAST, "0 or more connections"));
        }
        return said.startsWith("Invalid min size: greater") ? Optional.of(sentence(LEAST, "no more connections than " + MOST + " has"))
                : Optional.empty();
    }

    private static String sentence(String setting, String expected) {
        return "%s: found %s, expected %s".formatted(setting,
                ConfigProvider.getConfig().getOptionalValue(setting, String.class).orElse("nothing"), expected);
    }
}
