package org.tamga.bundle.sample;

import java.util.OptionalLong;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether a store is made up, and how large. */
@ConfigMapping(prefix = "tamga.sample")
public interface SampleConfig {

    /** How many claims to make up, with all that belongs to them, before Tamga stops without listening: see docs/sample.md. */
    OptionalLong claims();

    /** What the sample is drawn from: equal seeds give equal ones. */
    @WithDefault("1")
    long seed();
}
