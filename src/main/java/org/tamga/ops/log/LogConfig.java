package org.tamga.ops.log;

import org.tamga.common.TrueOrFalse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** What is logged. */
@ConfigMapping(prefix = "tamga.log")
public interface LogConfig {

    /** Whether a line is logged for each request; as JSON is, where nothing else is said. */
    @WithDefault("false")
    @WithConverter(TrueOrFalse.class)
    boolean requests();
}
