package org.tamga.web.documents;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Room for ten documents of little size, and none to ask for the schema. */
public class LittleRoom implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tamga.graphql.documents.remembered", "10", "tamga.graphql.documents.remembered-size", "4K",
                "tamga.graphql.introspection", "false");
    }
}
