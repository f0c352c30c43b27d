package org.tamga.common;

import java.util.Collection;
import java.util.concurrent.atomic.LongAdder;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * What was read of the newest revision, for whoever needs the same of it: other documents, other pages and other clients come by the same actors,
 * articles and lists (docs/decisions/0032).
 * <p>
 * What is kept is of one revision, and is only given to who reads that very revision. A change makes another one, and lets go of it all.
 */
@ApplicationScoped
public class RowMemory {

    private static final int PART_OF_THE_HEAP = 16;
    private static final long MOST = 32L << 20;

    /** What an entry takes beside its rows. */
    private static final int BESIDE_THE_ROWS = 200;

    /** What a row takes: a dozen texts, dates and numbers, of which the longest is a sentence. */
    private static final int ROW = 1_000;

    /** In how many ways things may be asked for at once. */
    private static final int MOST_READINGS = 2_000;

    private static final Object NOTHING = new Object();

    private final long room;
    private final LongAdder kept = new LongAdder();
    private final LongAdder read = new LongAdder();
    private volatile Newest newest;

    RowMemory(RowConfig config) {
        this.room = Bounded.room(config.memory(), PART_OF_THE_HEAP, MOST);
    }

    /** What is kept of one revision. */
    private record Newest(String store, long revision, Cache<Asked, Reading> readings, Cache<Of, Object> values) {

        boolean isOf(RevisionToken token) {
            return revision == token.number() && store.equals(token.store());
        }

        boolean isOlderThan(RevisionToken token) {
            return !store.equals(token.store()) || revision < token.number();
        }
    }

    /** Who reads, and with which arguments. */
    private record Asked(String name, Object arguments) {
    }

    /** The object of which something is read. */
    private record Of(Reading reading, Object key) {

        @Override
        public int hashCode() {
            return reading.hashCode() * 31 + key.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Of of && reading == of.reading && key.equals(of.key);
        }
    }

    /** What one reader has read with the same arguments, of however many objects. */
    final class Reading {

        private final Cache<Of, Object> values;

        private Reading(Cache<Of, Object> values) {
            this.values = values;
        }

        /** The value for a key, or {@link #isNothing nothing}, as it was read; null where it was not read. */
        Object value(Object key) {
            var value = values.getIfPresent(new Of(this, key));
            if (value != null) {
                kept.increment();
            }
            return value;
        }

        /** @param value null where there is none */
        void keep(Object key, Object value) {
            read.increment();
            values.put(new Of(this, key), value == null ? NOTHING : value);
        }
    }

    /** Whether it was read that there is nothing. */
    static boolean isNothing(Object value) {
        return value == NOTHING;
    }

    /**
     * What a reader has read of the revision that this thread reads; null where that is not known, or is older than what others have seen.
     *
     * @param name names the reader, which depends on nothing but the arguments, the keys and the data
     */
    Reading reading(String name, Object arguments) {
        var seen = Snapshot.seen();
        if (seen == null || room == 0) {
            return null;
        }
        var now = newest;
        if (now == null || now.isOlderThan(seen)) {
            now = newer(seen);
        }
        if (!now.isOf(seen)) {
            return null;
        }
        var values = now.values;
        return now.readings.get(new Asked(name, arguments), asked -> new Reading(values));
    }

    private synchronized Newest newer(RevisionToken revision) {
        if (newest == null || newest.isOlderThan(revision)) {
            newest = new Newest(revision.store(), revision.number(), Bounded.cache(MOST_READINGS, (asked, reading) -> 1),
                    Bounded.cache(room, (of, value) -> BESIDE_THE_ROWS + ROW * rows(value)));
        }
        return newest;
    }

    /** About how many: that what is kept stays within its bound, not to the byte. */
    private static int rows(Object value) {
        if (value instanceof Paged<?> page) {
            return page.items().size();
        }
        return value instanceof Collection<?> many ? many.size() : value == NOTHING ? 0 : 1;
    }

    /** How many values were given that were kept. */
    public long kept() {
        return kept.sum();
    }

    /** How many values were read from the database. */
    public long read() {
        return read.sum();
    }

    /** Forgets all. */
    public synchronized void forget() {
        newest = null;
    }
}
