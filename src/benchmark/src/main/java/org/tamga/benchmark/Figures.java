package org.tamga.benchmark;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What came out for one contender.
 *
 * @param rate requests per second: the median of all windows
 * @param p50 in milliseconds, the median of all windows, as is p99
 * @param spread by how much the fastest window was faster than the slowest, in percent
 * @param statements of SQL per request; null where they were not counted
 * @param serverMillis processor time of the server per request
 * @param databaseMillis processor time of the database per request; null where there is none of its own
 * @param allocated KiB per request; null of what is no JVM
 * @param bytes of the body
 * @param warmUp seconds until the rate was steady
 * @param steady whether it became so
 * @param rates of all windows, in the order in which they were measured, as are p50s
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figures(String name, double rate, double p50, double p99, double spread, Double statements, double serverMillis,
        Double databaseMillis, Double allocated, long bytes, int warmUp, boolean steady, long requests, List<Double> rates,
        List<Double> p50s) {
}
