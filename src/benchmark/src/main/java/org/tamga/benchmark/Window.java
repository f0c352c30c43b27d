package org.tamga.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the load generator saw in some seconds; times in microseconds. */
record Window(
        @JsonProperty("requests") long requests,
        @JsonProperty("microseconds") long microseconds,
        @JsonProperty("bytes") long bytes,
        @JsonProperty("checked") long checked,
        @JsonProperty("wrong") long wrong,
        @JsonProperty("failed") long failed,
        @JsonProperty("p50") long p50,
        @JsonProperty("p99") long p99,
        @JsonProperty("max") long max,
        @JsonProperty("mean") double mean) {

    double rate() {
        return requests * 1e6 / microseconds;
    }
}
