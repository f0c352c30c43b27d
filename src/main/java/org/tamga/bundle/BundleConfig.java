package org.tamga.bundle;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which bundles are loaded when Tamga starts. */
@ConfigMapping(prefix = "tamga.bundle")
public interface BundleConfig {

    /** Whether the dataset that comes with Tamga is loaded. */
    @WithDefault("true")
    boolean builtIn();

    /** A directory with a bundle that is loaded after it. */
    Optional<Path> directory();

    /** Whether to check the bundles, say what is wrong with them, and stop without loading anything. */
    @WithDefault("false")
    boolean checkOnly();

    /** Whether to load the bundles and stop, without listening: a job of its own, before the servers that answer. */
    @WithDefault("false")
    boolean loadOnly();
}
