package org.tamga.ops.trace;

import org.tamga.common.TrueOrFalse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Whether requests are traced. */
@ConfigMapping(prefix = "tamga.tracing")
public interface TracingConfig {

    /** Whether requests are traced, from HTTP through each batch to each statement, and sent to quarkus.otel.exporter.otlp.endpoint. */
    @WithParentName
    @WithDefault("false")
    @WithConverter(TrueOrFalse.class)
    boolean on();
}
