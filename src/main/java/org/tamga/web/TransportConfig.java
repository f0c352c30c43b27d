package org.tamga.web;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patient Tamga is with those who send. */
@ConfigMapping(prefix = "tamga.http")
public interface TransportConfig {

    /** How long a client may take to send a request's body. */
    @WithDefault("30s")
    @DurationMin(millis = 1)
    Duration bodyTimeout();
}
