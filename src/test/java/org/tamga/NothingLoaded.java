package org.tamga;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An empty store on H2 in memory: the built-in bundle is left out. */
public class NothingLoaded implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return SmallStreams.and(Map.of(
                "tamga.bundle.built-in", "false",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1"));
    }
}
