package org.tamga.ops.start;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where Tamga keeps what it holds. */
@ConfigMapping(prefix = "tamga")
public interface DataConfig {

    /** Where the embedded database keeps its file. */
    @WithDefault("data")
    Path dataDirectory();
}
