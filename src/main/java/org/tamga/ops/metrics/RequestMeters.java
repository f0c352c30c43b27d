package org.tamga.ops.metrics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.web.watch.Served;
import org.tamga.web.watch.Source;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts and times what was served. */
@ApplicationScoped
public class RequestMeters {

    private final MeterRegistry meters;
    private final OperationNames names;
    private final Map<Route, Counter> requests = new ConcurrentHashMap<>();
    private final Map<Source, Timer> durations = new ConcurrentHashMap<>();
    private final Map<Outcome, Timer> operations = new ConcurrentHashMap<>();
    private final Map<String, DistributionSummary> sizes = new ConcurrentHashMap<>();

    RequestMeters(MeterRegistry meters, OperationNames names) {
        this.meters = meters;
        this.names = names;
    }

    /** What requests are counted by: as many as there are routes, methods and statuses. */
    private record Route(String method, String route, int status) {
    }

    /** What operations are timed by: as many as there are names that are told apart. */
    private record Outcome(String operation, String outcome) {
    }

    void served(@Observes Served served) {
        requests.computeIfAbsent(new Route(served.method(), served.route() == null ? "none" : served.route(), served.status()),
                this::counter).increment();
        durations.computeIfAbsent(served.source(), source -> meters.timer(Meters.DURATION, "source", source.label())).record(served.time());
        served.codes().forEach(code -> meters.counter(Meters.ERRORS, "code", code).increment());
        if (served.price() > 0) {
            operations.computeIfAbsent(new Outcome(names.of(served.operation()), served.codes().isEmpty() ? "answered" : "errors"),
                    outcome -> meters.timer(Meters.OPERATIONS, "operation", outcome.operation, "outcome", outcome.outcome))
                    .record(served.time());
            size(Meters.PRICE).record(served.price());
        }
        if (served.source() == Source.EXECUTED) {
            size(Meters.STATEMENTS).record(served.statements());
        }
    }

    private DistributionSummary size(String of) {
        return sizes.computeIfAbsent(of, meters::summary);
    }

    private Counter counter(Route of) {
        return meters.counter(Meters.REQUESTS, "method", of.method, "route", of.route, "status", Integer.toString(of.status));
    }
}
