package org.tamga.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * What was read of the newest revision, for whoever needs the same of it: other documents, other pages and other clients come by the same actors,
 * articles and lists (docs/decisions/0031).
 * <p>
 * What is kept is of one revision, and is only given to who reads that very revision. A change makes another one, and lets go of it all.
 */
@ApplicationScoped
public class RowMemory {

    private static final long MOST = 32L << 20;

    /** What an entry takes beside its rows: who asked what of what. */
    private static final int BESIDE_THE_ROWS = 300;

    /** What a row takes: a dozen texts, dates and numbers, of which the longest is a sentence. */
    private static final int ROW = 1_000;

    /** That there is nothing for a key. */
    private static final Object NOTHING = new Object();

    private final long room;
    private final LongAdder kept = new LongAdder();
    private final LongAdder read = new LongAdder();
    private volatile OfRevision newest;

    RowMemory(RowConfig config) {
        this.room = config.memory().map(MemorySize::asLongValue).orElseGet(RowMemory::partOfTheHeap);
    }

    private static long partOfTheHeap() {
        return Math.min(MOST, Runtime.getRuntime().maxMemory() / 16);
    }

    /** What was read of one revision. */
    private record OfRevision(String store, long revision, Cache<Asked, Object> rows) {

        boolean isOf(RevisionToken token) {
            return revision == token.number() && store.equals(token.store());
        }

        boolean isOlderThan(RevisionToken token) {
            return !store.equals(token.store()) || revision < token.number();
        }
    }

    /** What was asked for, under the name of who reads it. */
    private record Asked(String name, Object key) {
    }

    /**
     * The values for keys, as the revision has them that this thread reads. What is kept of it is not read again.
     *
     * @param name names what is read: the same name must mean the same reader, which depends on nothing but the key and the data
     * @param all reads the values of many keys; a key without a value is left out
     */
    <K, V> Map<K, V> read(String name, Collection<K> keys, Function<Collection<K>, Map<K, V>> all) {
        var rows = of(Snapshot.seen());
        if (rows == null) {
            return all.apply(keys);
        }
        var found = new HashMap<K, V>();
        var missing = new ArrayList<K>();
        for (var key : keys) {
            var known = rows.getIfPresent(new Asked(name, key));
            if (known == null) {
                missing.add(key);
            } else {
                put(found, key, known);
            }
        }
        kept.add(found.size());
        if (!missing.isEmpty()) {
            read.add(missing.size());
            var now = all.apply(missing);
            for (var key : missing) {
                var value = now.get(key);
                rows.put(new Asked(name, key), value == null ? NOTHING : value);
                put(found, key, value == null ? NOTHING : value);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static <K, V> void put(Map<K, V> found, K key, Object value) {
        if (value != NOTHING) {
            found.put(key, (V) value);
        }
    }

    /** What is kept of this revision; null where that is not known, or is older than what another has seen. */
    private Cache<Asked, Object> of(RevisionToken revision) {
        if (revision == null || room == 0) {
            return null;
        }
        var now = newest;
        if (now == null || now.isOlderThan(revision)) {
            now = newer(revision);
        }
        return now.isOf(revision) ? now.rows : null;
    }

    private synchronized OfRevision newer(RevisionToken revision) {
        if (newest == null || newest.isOlderThan(revision)) {
            newest = new OfRevision(revision.store(), revision.number(), Bounded.cache(room, (asked, value) -> bytes(value)));
        }
        return newest;
    }

    /** About how much a value takes: that what is kept stays within its bound, not to the byte. */
    private static int bytes(Object value) {
        return BESIDE_THE_ROWS + ROW * rows(value);
    }

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
