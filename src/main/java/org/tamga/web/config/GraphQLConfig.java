package org.tamga.web.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one request may ask for, and which documents run. */
@ConfigMapping(prefix = "tamga.graphql")
public interface GraphQLConfig {

    /** The highest price of an operation: see docs/decisions/0009. */
    @WithDefault("500000")
    long priceLimit();

    /** How deep selections may be nested; fragments count as a level too. */
    @WithDefault("40")
    int depth();

    /** How many fields of a document may have an alias. */
    @WithDefault("200")
    int aliases();

    /** How many directives a document may have. */
    @WithDefault("200")
    int directives();

    /** How many tokens a document may have. */
    @WithDefault("15000")
    int tokens();

    /** How large the body of a request may be. */
    @WithDefault("512K")
    MemorySize bodySize();

    /** How long an operation may take; then it is stopped, and the statement that it waits for too. */
    @WithDefault("10s")
    Duration deadline();

    /** Whether clients may ask for the schema. */
    @WithDefault("true")
    boolean introspection();

    Documents documents();

    /** Which documents run, and how many are remembered: see docs/decisions/0010. */
    interface Documents {

        /** A manifest of the only documents that run; all run where there is none. */
        Optional<Path> trusted();

        /** How many documents are remembered by their hash. */
        @WithDefault("5000")
        long remembered();

        /** How many bytes they may have together. */
        @WithDefault("8M")
        MemorySize rememberedSize();

        /** How many documents are kept as they were parsed and validated. */
        @WithDefault("1000")
        long parsed();

        /** How many bytes their texts may have together; parsed, each takes some ten times as much. */
        @WithDefault("1M")
        MemorySize parsedSize();
    }
}
