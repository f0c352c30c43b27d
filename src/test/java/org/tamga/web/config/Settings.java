package org.tamga.web.config;

import java.util.Map;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Settings of GraphQL for tests that start nothing. */
public final class Settings {

    private static final int BEFORE_ANY_OTHER = 1000;

    private Settings() {
    }

    /** The defaults, but for these. */
    public static GraphQLConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().withMapping(GraphQLConfig.class)
                .withConverter(MemorySize.class, BEFORE_ANY_OTHER, new MemorySizeConverter())
                .withConverter(java.time.Duration.class, BEFORE_ANY_OTHER, new DurationConverter())
                .withDefaultValues(settings).build().getConfigMapping(GraphQLConfig.class);
    }
}
