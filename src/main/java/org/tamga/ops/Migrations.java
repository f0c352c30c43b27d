package org.tamga.ops;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

/** Which migrations a store takes: those that both databases read, and on PostgreSQL also what H2 can't do. */
@ApplicationScoped
public class Migrations implements FlywayConfigurationCustomizer {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String BOTH = "db/migration";

    private final Config config;

    Migrations(Config config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (EitherDatabase.isH2(config.getValue(URL, String.class))) {
            configuration.locations(BOTH);
        }
    }
}
