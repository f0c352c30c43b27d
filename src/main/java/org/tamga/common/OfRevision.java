package org.tamga.common;

import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * What takes long to find out, and is true for as long as the data does not change: found out once for each revision (docs/decisions/0025), as
 * {@link Totals} are.
 */
public final class OfRevision {

    private static final long MOST = 10_000;

    private static final Cache<Asked, Object> KEPT = Bounded.cache(MOST, (asked, found) -> 1);

    private OfRevision() {
    }

    private record Asked(String store, long revision, Object question) {
    }

    /**
     * The answer to a question, of the revision that this thread reads; found out anew where that is not known.
     *
     * @param question a record of a type that nobody else asks with, and all that the answer depends on
     * @param find finds it out; never null, and small
     */
    @SuppressWarnings("unchecked")
    public static <Q extends Record, A> A get(Q question, Function<Q, A> find) {
        var revision = Snapshot.seen();
        if (revision == null) {
            return find.apply(question);
        }
        var asked = new Asked(revision.store(), revision.number(), question);
        var known = KEPT.getIfPresent(asked);
        if (known == null) {
            known = find.apply(question);
            KEPT.put(asked, known);
        }
        return (A) known;
    }

    /** For those who count statements: what was found out before is found out again. */
    static void forget() {
        KEPT.invalidateAll();
    }
}
