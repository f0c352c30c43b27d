package org.tamga.web.changes;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What streams of changes over HTTP may take. */
@ConfigMapping(prefix = "tamga.changes")
public interface ChangesConfig {

    /** How many can be open. */
    @WithDefault("500")
    int streams();

    /** How often a stream on which nothing else happens says that it is still there: more often than whatever is on the way hangs up. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a client that lost its connection waits before it comes back. */
    @WithDefault("2s")
    Duration retry();
}
