package org.tamga.common;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much of what was read is kept. */
@ConfigMapping(prefix = "tamga.rows")
public interface RowConfig {

    /**
     * How much memory may take what operations have read of the newest revision, for others that need the same of it; 0 keeps nothing. Where nothing is
     * said, a sixteenth of the heap beyond 128M and a sixty-fourth of the rest, at most 32M.
     */
    Optional<MemorySize> memory();
}
