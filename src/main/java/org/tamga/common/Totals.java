package org.tamga.common;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * How long lists are, as long as the data does not change: every page of a long list tells it, and only counting the whole of the list
 * tells it to whoever asks first (docs/decisions/0025). A total is of a revision, as an answer is.
 */
final class Totals {

    /** What has fewer is counted as quickly. */
    private static final int LONG = 1_000;
    private static final long BYTES = 8_000_000;

    private static final Cache<Of, Integer> KNOWN = Bounded.cache(BYTES, (of, total) -> of.bytes());

    private Totals() {
    }

    /**
     * One list: below which parent, by which conditions with which values.
     *
     * @param values of all parameters
     */
    private record Of(String store, long revision, String list, Map<String, Object> values, Long parent) {

        int bytes() {
            return 300 + list.length() + values.toString().length();
        }
    }

    /**
     * The totals of a list below each of these parents; what is known of this revision is not counted again.
     *
     * @param revision that is read; null where that is not known
     * @param list what is listed, and by which conditions
     * @param count counts it for parents; one without any is left out
     */
    static Map<Long, Integer> of(RevisionToken revision, String list, Map<String, Object> values, Collection<Long> parents,
            Function<Collection<Long>, Map<Long, Integer>> count) {
        if (revision == null) {
            return count.apply(parents);
        }
        var written = new HashMap<>(values);
        var totals = new HashMap<Long, Integer>();
        for (var parent : parents) {
            var known = KNOWN.getIfPresent(new Of(revision.store(), revision.number(), list, written, parent));
            if (known != null) {
                totals.put(parent, known);
            }
        }
        Set<Long> missing = parents.stream().filter(parent -> !totals.containsKey(parent)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            count.apply(missing).forEach((parent, total) -> {
                totals.put(parent, total);
                if (total >= LONG) {
                    KNOWN.put(new Of(revision.store(), revision.number(), list, written, parent), total);
                }
            });
        }
        return totals;
    }
}
