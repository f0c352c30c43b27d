package org.tamga.web.socket;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What WebSockets may take. */
@ConfigMapping(prefix = "tamga.socket")
public interface SocketConfig {

    /** How many WebSockets can be open. */
    @WithDefault("1000")
    @Min(0)
    int connections();

    /** How many operations one WebSocket can have under way. */
    @WithDefault("50")
    @Min(1)
    int operations();

    /** How many operations of all WebSockets are executed at once: fewer than there are connections to the database; where nothing is said, no more than leaves one of these. */
    @WithDefault("8")
    @Min(1)
    int executing();

    /** How many more operations of WebSockets may wait to be executed. */
    @WithDefault("1000")
    @Min(0)
    int waiting();

    /** How long the client of a WebSocket may take before it says connection_init. */
    @WithDefault("10s")
    @DurationMin(millis = 1)
    Duration initTimeout();

    /** How often the client of a WebSocket is asked whether it is still there; one that does not answer before the next time is gone. */
    @WithDefault("20s")
    @DurationMin(millis = 1)
    Duration pingInterval();
}
