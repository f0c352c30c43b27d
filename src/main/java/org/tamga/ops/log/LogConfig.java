package org.tamga.ops.log;

import java.util.Optional;

import org.tamga.common.TrueOrFalse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;

/** What is logged. */
@ConfigMapping(prefix = "tamga.log")
public interface LogConfig {

    /** Whether a line is logged for each request; as JSON is, where nothing else is said. */
    Optional<@WithConverter(TrueOrFalse.class) Boolean> requests();
}
