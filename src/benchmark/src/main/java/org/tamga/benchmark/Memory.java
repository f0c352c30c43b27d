package org.tamga.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How much memory the application had resident when it was asked many different questions over that many claims.
 *
 * @param heap how much of it the application was told to have as heap at most, in MB as Java counts them
 * @param resident when all was asked, in MiB
 * @param most at any time, in MiB
 * @param operations of the contract, how many; each was asked in each round
 * @param requests how many were answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Memory(String artefact, int size, int heap, long resident, long most, int operations, long requests, String measured, String commit,
        String machine, String runtime, int connections, int window, int rounds) implements Conditions {

    String file() {
        return "memory-%s-%d.json".formatted(artefact, size);
    }
}
