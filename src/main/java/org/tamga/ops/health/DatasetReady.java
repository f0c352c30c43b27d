package org.tamga.ops.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tamga.bundle.Loading;

/** Ready once the dataset is loaded: an instance that waits while another loads it gets no requests. */
@Readiness
@ApplicationScoped
public class DatasetReady implements HealthCheck {

    private final Loading loading;

    DatasetReady(Loading loading) {
        this.loading = loading;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dataset").status(loading.isFinished())
                .withData("loaded", loading.isFinished()).build();
    }
}
