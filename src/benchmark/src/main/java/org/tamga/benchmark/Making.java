package org.tamga.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How long it took to make a sample, beside COPY of the very rows that it has, one after the other in one run.
 *
 * @param claims how many
 * @param rows of all tables, what is derived included
 * @param bytes of these rows as COPY writes them
 * @param sample seconds of the packaged application from its start to its end: the tables, the dataset it comes with, the sample, assessed
 * @param copyAsItStands seconds of COPY into the tables with all their indexes and references; null where that was left out
 * @param copyLaidAside seconds of COPY into the tables without, and of making indexes and references again
 * @param memory the most of it that the application had resident, in MiB
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Making(int claims, long rows, long bytes, double sample, Double copyAsItStands, double copyLaidAside, Long memory, String measured,
        String commit, String machine, String runtime) {

    String file() {
        return "making-%d.json".formatted(claims);
    }
}
