package org.tamga.ops.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Ready while the database answers; says at which version its schema is, and which revision is the newest. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final Logger LOG = Logger.getLogger("org.tamga.health");

    private final DatabaseState database;
    private volatile boolean answered = true;

    DatabaseReady(DatabaseState database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("database");
        try {
            var revision = database.revision();
            answered(null);
            return check.up().withData("schema", database.schemaVersion()).withData("revision", revision).build();
        } catch (RuntimeException silent) {
            answered(silent);
            return check.down().withData("reason", "the database does not answer").build();
        }
    }

    /** A probe asks every few seconds: what stays as it was is said once. */
    private void answered(RuntimeException silent) {
        if (answered && silent != null) {
            LOG.warnf("The database does not answer; not ready until it does. It said: %s", innermost(silent).getMessage());
        } else if (!answered && silent == null) {
            LOG.info("The database answers again");
        }
        answered = silent == null;
    }

    private static Throwable innermost(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
