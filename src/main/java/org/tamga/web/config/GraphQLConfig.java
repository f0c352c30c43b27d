package org.tamga.web.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;
import org.tamga.common.TrueOrFalse;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How much one request may ask for, and which documents run. */
@ConfigMapping(prefix = "tamga.graphql")
public interface GraphQLConfig {

    /** The highest price of an operation: see docs/decisions/0009. */
    @WithDefault("500000")
    @Min(1)
    long priceLimit();

    /** How deep selections may be nested; fragments count as a level too. */
    @WithDefault("40")
    @Min(1)
    int depth();

    /** How many fields of a document may have an alias. */
    @WithDefault("200")
    @Min(0)
    int aliases();

    /** How many directives a document may have. */
    @WithDefault("200")
    @Min(0)
    int directives();

    /** How many tokens a document may have. */
    @WithDefault("15000")
    @Min(1)
    int tokens();

    /** How large the body of a request may be. */
    @WithDefault("512K")
    MemorySize bodySize();

    /** How long an operation may take; then it is stopped, and the statement that it waits for too. */
    @WithDefault("10s")
    @DurationMin(millis = 1)
    Duration deadline();

    /** Whether clients may ask for the schema. */
    @WithDefault("true")
    @WithConverter(TrueOrFalse.class)
    boolean introspection();

    Documents documents();

    /** Which documents run, and how many are remembered: see docs/decisions/0010. */
    interface Documents {

        /** A manifest of the only documents that run; all run where there is none. */
        Optional<Path> trusted();

        /** How many documents are remembered by their hash. */
        @WithDefault("5000")
        @Min(0)
        long remembered();

        /** How many bytes the documents that are remembered may have together. Where nothing is said, a sixteenth of the heap beyond 128M and a sixty-fourth of the rest, at most 8M. */
        Optional<MemorySize> rememberedSize();

        /** How many documents are kept as they were parsed and validated. */
        @WithDefault("1000")
        @Min(0)
        long parsed();

        /**
         * How many bytes the texts of the parsed documents may have together; parsed, each takes some ten times as much. Where nothing is said, one of 128 parts of the
         * heap beyond 128M and one of 512 of the rest, at most 1M.
         */
        Optional<MemorySize> parsedSize();
    }
}
