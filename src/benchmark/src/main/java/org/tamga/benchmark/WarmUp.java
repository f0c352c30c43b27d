package org.tamga.benchmark;

import java.util.ArrayList;
import java.util.Collections;

/**
 * Sends requests until the rate is steady: three windows in a row of which the fastest is at most 3 % faster than the slowest. A
 * machine that does other things as well may never get there; then it ends after so many windows, and that is told.
 */
final class WarmUp {

    private static final int IN_A_ROW = 3;
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
            if (rates.size() >= IN_A_ROW) {
                var last = rates.subList(rates.size() - IN_A_ROW, rates.size());
                if (Collections.min(last) > 0 && Collections.max(last) <= Collections.min(last) * ALIKE) {
                    return new Warm(rates.size() * window, true);
                }
            }
        }
        return new Warm(rates.size() * window, false);
    }
}
