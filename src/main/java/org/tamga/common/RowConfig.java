package org.tamga.common;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much of what was read is kept. */
@ConfigMapping(prefix = "tamga.rows")
public interface RowConfig {

    /**
     * How much memory may take what operations have read of the newest revision, for others that need the same of it; 0 keeps nothing. A sixteenth of the heap, at
     * most 32M, where nothing is said.
     */
    Optional<MemorySize> memory();
}
