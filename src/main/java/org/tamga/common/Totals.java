package org.tamga.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * How long lists are, as long as the data does not change: every page of a list tells it, and only counting the whole of the list tells it
 * to whoever asks first (docs/decisions/0025). A total is of a revision, as an answer is.
 */
final class Totals {

    /** What has as many takes long to count, and does not make room for what does not. */
    private static final int LONG = 1_000;
    private static final long BYTES = 4_000_000;

    private static final Cache<Of, Integer> LONG_ONES = Bounded.cache(BYTES, (of, total) -> of.bytes());
    private static final Cache<Of, Integer> SHORT_ONES = Bounded.cache(BYTES, (of, total) -> of.bytes());

    private Totals() {
    }

    /**
     * One list: below which parent, by which conditions with which values.
     *
     * @param values of all parameters
     */
    private record Of(String store, long revision, String list, Map<String, Object> values, Long parent) {

        /** Without the conditions, which lists share. */
        int bytes() {
            return 300 + 2 * values.toString().length();
        }

        Of kept() {
            return new Of(store, revision, list.intern(), values, parent);
        }

        Integer known() {
            var total = LONG_ONES.getIfPresent(this);
            return total == null ? SHORT_ONES.getIfPresent(this) : total;
        }
    }

    /**
     * The totals of a list below each of these parents; what is known of this revision is not counted again.
     *
     * @param revision that is read; null where that is not known
     * @param list what is listed, and by which conditions
     * @param count counts it for parents; one without any is left out
     * @return a total for each parent, where the revision is known
     */
    static Map<Long, Integer> of(RevisionToken revision, String list, Map<String, Object> values, Collection<Long> parents,
            Function<Collection<Long>, Map<Long, Integer>> count) {
        if (revision == null) {
            return count.apply(parents);
        }
        var written = new HashMap<>(values);
        var totals = new HashMap<Long, Integer>();
        var missing = new ArrayList<Of>();
        for (var parent : parents) {
            var asked = new Of(revision.store(), revision.number(), list, written, parent);
            var known = asked.known();
            if (known == null) {
                missing.add(asked);
            } else {
                totals.put(parent, known);
            }
        }
        if (!missing.isEmpty()) {
            var counted = count.apply(missing.stream().map(Of::parent).toList());
            for (var asked : missing) {
                var total = counted.getOrDefault(asked.parent, 0);
                totals.put(asked.parent, total);
                (total >= LONG ? LONG_ONES : SHORT_ONES).put(asked.kept(), total);
            }
        }
        return totals;
    }

    /** For those who count statements: what was told before is counted again. */
    static void forget() {
        LONG_ONES.invalidateAll();
        SHORT_ONES.invalidateAll();
    }
}
