package org.tamga.briefing.item;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How briefings are kept. */
@ConfigMapping(prefix = "tamga.briefing")
public interface BriefingConfig {

    /** For how long after it was overtaken a revision stays one that differences can be made from. */
    @WithDefault("90d")
    @DurationMin(message = "must not be less than none")
    Duration history();
}
