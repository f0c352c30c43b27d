package org.tamga.ops.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.web.watch.Served;
import org.tamga.web.watch.Source;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts and times what was served. */
@ApplicationScoped
public class RequestMeters {

    private final MeterRegistry meters;
    private final OperationNames names;

    RequestMeters(MeterRegistry meters, OperationNames names) {
        this.meters = meters;
        this.names = names;
    }

    void served(@Observes Served served) {
        var source = served.source().label();
        meters.counter(Meters.REQUESTS, "method", served.method(), "route", served.route() == null ? "none" : served.route(), "status",
                Integer.toString(served.status())).increment();
        meters.timer(Meters.DURATION, "source", source).record(served.time());
        served.codes().forEach(code -> meters.counter(Meters.ERRORS, "code", code).increment());
        if (served.price() > 0) {
            meters.timer(Meters.OPERATIONS, "operation", names.of(served.operation()), "outcome",
                    served.codes().isEmpty() ? "answered" : "errors").record(served.time());
            meters.summary(Meters.PRICE).record(served.price());
        }
        if (served.source() == Source.EXECUTED) {
            meters.summary(Meters.STATEMENTS).record(served.statements());
        }
    }
}
