package org.tamga.ops.metrics;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is told apart in metrics. */
@ConfigMapping(prefix = "tamga.metrics")
public interface MetricsConfig {

    /** How many operations are told apart by their names, those that are named first; all others are "other". */
    @WithDefault("100")
    @Min(0)
    int operations();

    /** The names of operations that are always told apart, whatever else is asked for. */
    Optional<List<String>> names();
}
