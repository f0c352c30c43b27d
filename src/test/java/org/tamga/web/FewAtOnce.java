package org.tamga.web;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * Hardly any connections, for which nobody waits long, and little time. Of WebSockets, two operations are executed at once and three wait; a
 * client has four.
 */
public class FewAtOnce implements QuarkusTestProfile {

    static final int CONNECTIONS = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.jdbc.max-size", String.valueOf(CONNECTIONS),
                "quarkus.datasource.jdbc.acquisition-timeout", "400ms",
                "tamga.graphql.deadline", "3s",
                "tamga.socket.executing", "2", "tamga.socket.waiting", "3", "tamga.socket.operations", "4");
    }
}
