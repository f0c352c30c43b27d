package org.tamga.feed;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How changes are noticed and read that those who follow them are told of. */
@ConfigMapping(prefix = "tamga.feed")
public interface FeedConfig {

    /** How often the store is asked for a change that another instance committed, while anybody wants to know. */
    @WithDefault("1s")
    @DurationMin(millis = 1)
    Duration interval();

    /** How many of those who follow the feed are read for at once: fewer than there are connections to the database; where nothing is said, no more than leaves one of these. */
    @WithDefault("4")
    @Min(1)
    int reading();
}
