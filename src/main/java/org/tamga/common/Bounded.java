package org.tamga.common;

import java.util.Optional;
import java.util.function.ToIntFunction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.MemorySize;

/** What is kept for later, as much as there is room for. Caffeine looks for the classes that it then takes by their names. */
@RegisterForReflection(classNames = {"com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.PSMW"})
public final class Bounded {

    private static final long SMALL = 128L << 20;

    private Bounded() {
    }

    /**
     * How many bytes may be kept: as many as were said, or else that part of the heap, at most {@code most}. Of the first 128 MB it is a quarter of that part:
     * a small heap, such as that of a native binary, is needed for the work itself.
     */
    public static long room(Optional<MemorySize> said, int part, long most) {
        return said.map(MemorySize::asLongValue).orElseGet(() -> Math.min(most, room(Runtime.getRuntime().maxMemory(), part)));
    }

    static long room(long heap, int part) {
        var first = Math.min(SMALL, heap);
        return first / (4L * part) + (heap - first) / part;
    }

    /**
     * Keeps what takes at most so many bytes together; what was used least goes first.
     *
     * @param weigher how many bytes a key and its value take
     */
    public static <K, V> Cache<K, V> cache(long bytes, Weigher<K, V> weigher) {
        return Caffeine.newBuilder().maximumWeight(bytes).weigher(weigher).executor(Runnable::run).build();
    }

    /**
     * Keeps at most {@code count} values of at most {@code size} bytes together; what was used least goes first.
     *
     * @param bytes how many bytes a value takes
     */
    public static <V> Cache<String, V> cache(long count, long size, ToIntFunction<V> bytes) {
        // Caffeine takes one bound: a value weighs no less than its share, so that neither the number nor the bytes go beyond theirs.
        var share = (int) Math.min(Integer.MAX_VALUE, Math.max(1, size / Math.max(1, count)));
        return cache(count == 0 ? 0 : size, (key, value) -> Math.max(share, bytes.applyAsInt(value)));
    }
}
