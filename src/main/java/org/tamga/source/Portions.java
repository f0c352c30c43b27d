package org.tamga.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keys in portions that a statement can name: databases have a limit, and a load may change any number of articles. */
final class Portions {

    private static final int SIZE = 1000;

    private Portions() {
    }

    static List<List<Long>> of(Collection<Long> keys) {
        var all = List.copyOf(keys);
        var portions = new ArrayList<List<Long>>();
        for (var from = 0; from < all.size(); from += SIZE) {
            portions.add(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return portions;
    }
}
