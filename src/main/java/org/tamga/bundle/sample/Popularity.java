package org.tamga.bundle.sample;

import java.util.Arrays;

/** Few are spoken of much, most hardly: the one of rank r has a share in proportion to 1/r (Zipf). */
final class Popularity {

    private final double[] upTo;

    Popularity(int size) {
        upTo = new double[size];
        var sum = 0.0;
        for (var rank = 0; rank < size; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
    }

    /** A rank, from 0. */
    int draw(Draw draw) {
        var at = Arrays.binarySearch(upTo, draw.share() * upTo[upTo.length - 1]);
        return Math.min(at < 0 ? -at - 1 : at + 1, upTo.length - 1);
    }
}
