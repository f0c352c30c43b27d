package org.tamga.web;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * Room for ten documents of little size, none to ask for the schema, and four connections, as to start takes more than one; who waited for
 * another would be told so soon.
 */
public class LittleRoom implements QuarkusTestProfile {

    public static final int CONNECTIONS = 4;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tamga.graphql.documents.remembered", "10", "tamga.graphql.documents.remembered-size", "4K",
                "tamga.graphql.introspection", "false",
                "quarkus.datasource.jdbc.max-size", String.valueOf(CONNECTIONS), "quarkus.datasource.jdbc.acquisition-timeout", "3s");
    }
}
