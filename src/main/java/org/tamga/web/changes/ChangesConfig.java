package org.tamga.web.changes;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What streams of changes over HTTP may take. */
@ConfigMapping(prefix = "tamga.changes")
public interface ChangesConfig {

    /** How many streams can be open. */
    @WithDefault("500")
    @Min(0)
    int streams();

    /** How often a stream on which nothing else happens says that it is still there: more often than whatever is on the way hangs up. */
    @WithDefault("15s")
    @DurationMin(millis = 1)
    Duration heartbeat();

    /** How long a client that lost its connection waits before it comes back. */
    @WithDefault("2s")
    @DurationMin(millis = 1)
    Duration retry();
}
