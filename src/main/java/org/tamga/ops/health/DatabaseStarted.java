package org.tamga.ops.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Started once the schema has been brought up to date. Whether the dataset is loaded is a question of being ready: whoever waits for
 * another instance to load it has started, and must not be started anew for it.
 */
@Startup
@ApplicationScoped
public class DatabaseStarted implements HealthCheck {

    private final DatabaseState database;

    DatabaseStarted(DatabaseState database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema").up().withData("version", database.schemaVersion()).build();
    }
}
