package org.tamga.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keys in portions that a statement can name: databases have a limit, and a load may change any number of articles. */
public final class Portions {

    private static final int SIZE = 1000;

    private Portions() {
    }

    public static <K> List<List<K>> of(Collection<K> keys) {
        return of(keys, SIZE);
    }

    /** In portions of another size. */
    public static <K> List<List<K>> of(Collection<K> keys, int size) {
        var all = List.copyOf(keys);
        var portions = new ArrayList<List<K>>();
        for (var from = 0; from < all.size(); from += size) {
            portions.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return portions;
    }
}
