package org.tamga.ops.measure;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What there is to measure by. */
@ConfigMapping(prefix = "tamga.measure")
public interface MeasureConfig {

    /** A directory of files that are served beneath /bodies/, as they are and from memory: what an answer of that size costs at the least. */
    Optional<Path> bodies();
}
