package org.tamga.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What was measured of one operation over databases of different sizes, in turn within one run.
 *
 * @param among from the fewest claims to the most
 * @param ratio of the median among the most to that among the fewest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Growth(String artefact, String operation, String of, String measured, String commit, String machine, String runtime,
        int connections, int window, int rounds, List<Among> among, double ratio) implements Conditions {

    /**
     * One size.
     *
     * @param size how many claims; 0 is the built-in dataset
     * @param memory that the application had resident afterwards, in MiB
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Among(int size, String subject, long has, long memory, String digest, Figures figures) {
    }

    static double ratio(List<Among> among) {
        return median(among, among.size() - 1) / median(among, 0);
    }

    private static double median(List<Among> among, int at) {
        return among.get(at).figures().p50();
    }

    /** By how much the median of this size is that of the smallest. */
    double ratio(Among one) {
        return one.figures().p50() / median(among, 0);
    }

    /** The same of the windows that were measured one after the other: the lowest and the highest of all rounds. */
    List<Double> ratios(Among one) {
        var first = among.get(0).figures().p50s();
        var own = one.figures().p50s();
        var all = IntStream.range(0, own.size()).mapToObj(round -> own.get(round) / first.get(round)).toList();
        return List.of(Collections.min(all), Collections.max(all));
    }

    String file() {
        return "growth-%s-%s-%s-%s.json".formatted(artefact,
                among.stream().map(each -> Integer.toString(each.size())).collect(Collectors.joining("-")), operation, of);
    }
}
