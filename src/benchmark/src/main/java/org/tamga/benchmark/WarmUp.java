package org.tamga.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Sends requests until the rate rises no longer: of six windows in a row the later three together are at most 3 % faster than the earlier
 * three. Where it still rises after so many windows, it ends, and that is told.
 */
final class WarmUp {

    private static final int COMPARED = 3;
    private static final double ALIKE = 1.03;

    private final Load load;
    private final int window;
    private final int most;

    WarmUp(Load load, int window, int most) {
        this.load = load;
        this.window = window;
        this.most = most;
    }

    /** How many seconds it took, and whether the rate became steady. */
    record Warm(int seconds, boolean steady) {
    }

    Warm warm(Shot shot) {
        var rates = new ArrayList<Double>();
        while (rates.size() < most) {
            rates.add(load.send(shot, window).rate());
            if (rates.size() >= 2 * COMPARED && !rises(rates.subList(rates.size() - 2 * COMPARED, rates.size()))) {
                return new Warm(rates.size() * window, true);
            }
        }
        return new Warm(rates.size() * window, false);
    }

    private static boolean rises(List<Double> rates) {
        return sum(rates.subList(COMPARED, 2 * COMPARED)) > ALIKE * sum(rates.subList(0, COMPARED));
    }

    private static double sum(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).sum();
    }
}
