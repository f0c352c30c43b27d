package org.tamga.ops.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Started once the schema has been brought up to date. Nothing listens before the dataset is loaded as well, by this instance or another:
 * who asks whether it has started must have the patience for that.
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
