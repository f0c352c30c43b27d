package org.tamga.web;

import java.util.HashMap;
import java.util.Map;

import org.tamga.NothingLoaded;

/** Waits for nobody long, takes only small bodies and few WebSockets, and lets in one origin. */
public class Impatient extends NothingLoaded {

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:impatient;DB_CLOSE_DELAY=-1");
        settings.put("tamga.http.body-timeout", "700ms");
        settings.put("quarkus.http.idle-timeout", "2s");
        settings.put("tamga.graphql.body-size", "100K");
        settings.put("quarkus.http.cors.enabled", "true");
        settings.put("quarkus.http.cors.origins", "https://example.org");
        settings.put("tamga.socket.init-timeout", "1s");
        settings.put("tamga.socket.ping-interval", "500ms");
        settings.put("tamga.socket.connections", "3");
        return settings;
    }
}
