package org.tamga;

import java.util.HashMap;
import java.util.Map;

/** Few streams of changes, whose hearts beat fast and to which clients come back soon: so wherever nothing else is asked of them. */
public final class SmallStreams {

    public static final int STREAMS = 3;

    private SmallStreams() {
    }

    /** These settings beside others. */
    static Map<String, String> and(Map<String, String> others) {
        var settings = new HashMap<>(others);
        settings.put("tamga.changes.streams", String.valueOf(STREAMS));
        settings.put("tamga.changes.heartbeat", "100ms");
        settings.put("tamga.changes.retry", "20ms");
        return settings;
    }
}
