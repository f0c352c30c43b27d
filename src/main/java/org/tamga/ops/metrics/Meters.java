package org.tamga.ops.metrics;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;

/** The names of the meters, what is said of those that many places count in, and where the borders of their histograms are. */
public final class Meters {

    static final String REQUESTS = "tamga.requests";
    static final String DURATION = "tamga.request.duration";
    static final String OPERATIONS = "tamga.operation.duration";
    static final String PRICE = "tamga.operation.price";
    static final String STATEMENTS = "tamga.operation.statements";
    static final String ERRORS = "tamga.errors";
    static final String BRIEFING = "tamga.briefing.bytes";

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private static final Map<String, double[]> BORDERS = Map.of(
            DURATION, nanos(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
            PRICE, new double[]{10, 100, 1_000, 5_000, 10_000, 50_000, 100_000, 500_000},
            STATEMENTS, new double[]{1, 2, 4, 8, 16, 32, 64, 128},
            BRIEFING, new double[]{1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000});

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            REQUESTS, "Requests that were served",
            DURATION, "How long requests took, by where their answers came from",
            OPERATIONS, "How long operations took, by their names",
            PRICE, "What operations cost, in points of the price limit",
            STATEMENTS, "SQL statements of an operation that was executed",
            ERRORS, "Errors that clients were told, by their codes",
            BRIEFING, "How large briefings were, by their format");

    @Produces
    @Singleton
    MeterFilter descriptionsAndHistograms() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                var description = DESCRIPTIONS.get(id.getName());
                return description == null ? id
                        : new Meter.Id(id.getName(), Tags.of(id.getTagsAsIterable()), id.getBaseUnit(), description, id.getType());
            }

            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                var borders = BORDERS.get(id.getName());
                return borders == null ? config
                        : DistributionStatisticConfig.builder().serviceLevelObjectives(borders).build().merge(config);
            }
        };
    }

    private static double[] nanos(double... seconds) {
        return Arrays.stream(seconds).map(each -> each * NANOS).toArray();
    }
}
