package org.tamga.bundle;

import java.nio.file.Path;
import java.util.Optional;

import org.tamga.common.TrueOrFalse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Which bundles are loaded when Tamga starts. */
@ConfigMapping(prefix = "tamga.bundle")
public interface BundleConfig {

    /** Whether the dataset that comes with Tamga is loaded. */
    @WithDefault("true")
    @WithConverter(TrueOrFalse.class)
    boolean builtIn();

    /** A directory with a bundle of your own, loaded after the built-in one. */
    Optional<Path> directory();

    /** Whether to check the bundles, say what is wrong with them, and stop without loading anything. */
    @WithDefault("false")
    @WithConverter(TrueOrFalse.class)
    boolean checkOnly();

    /** Whether to load the bundles and stop, without listening: a job of its own, before the servers that answer. */
    @WithDefault("false")
    @WithConverter(TrueOrFalse.class)
    boolean loadOnly();
}
