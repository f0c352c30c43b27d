package org.tamga.web.changes;

import java.util.HashMap;
import java.util.Map;

import org.tamga.NothingLoaded;

/** Few streams, whose hearts beat fast. */
public class SmallStreams extends NothingLoaded {

    static final int STREAMS = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        var overrides = new HashMap<>(super.getConfigOverrides());
        overrides.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:streams;DB_CLOSE_DELAY=-1");
        overrides.put("tamga.changes.streams", String.valueOf(STREAMS));
        overrides.put("tamga.changes.heartbeat", "100ms");
        overrides.put("tamga.changes.retry", "20ms");
        return overrides;
    }
}
