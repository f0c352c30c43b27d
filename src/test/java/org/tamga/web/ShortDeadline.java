package org.tamga.web;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Little time for each operation. */
public class ShortDeadline implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tamga.graphql.deadline", "700ms",
                // To connect may take longer.
                "quarkus.datasource.jdbc.acquisition-timeout", "5s");
    }
}
