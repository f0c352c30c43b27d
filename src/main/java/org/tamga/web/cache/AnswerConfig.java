package org.tamga.web.cache;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Which answers are remembered, and what caches on the way are told. */
@ConfigMapping(prefix = "tamga.answers")
public interface AnswerConfig {

    /**
     * How much memory all remembered answers may take; 0 remembers none. Where nothing is said, an eighth of the heap beyond 128M and a thirty-second of
     * the rest, at most 64M.
     */
    Optional<MemorySize> memory();

    /** The largest answer that is remembered. */
    @WithDefault("2M")
    MemorySize largest();

    /** What an answer to a GET says in Cache-Control. */
    @WithDefault("public, no-cache")
    @WithConverter(Directives.class)
    String cacheControl();
}
