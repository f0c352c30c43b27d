package org.tamga.benchmark;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What was measured in turn of one operation.
 *
 * @param kind "answers" of Tamga against a static body, or "peers"
 * @param artefact jar or native; of a comparison with others the jar
 * @param store h2 or postgresql
 * @param size how many claims; 0 is the built-in dataset
 * @param digest of the right answer, so that it can be seen whether another run had the same
 * @param peers which state of their source the others were in ({@link PeerSource}); null where none were measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Result(String kind, String artefact, String store, int size, String operation, String of, String subject, long has, String measured,
        String commit, String machine, String runtime, int connections, int window, int rounds, Long memory, String digest,
        String peers, List<Figures> figures) implements Conditions {

    /** One file for each; a later run takes the place of an earlier one. */
    String file() {
        return "%s-%s-%s-%d-%s-%s.json".formatted(kind, artefact, store, size, operation, of);
    }

    Figures of(String name) {
        return figures.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
