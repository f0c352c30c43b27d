package org.tamga.common;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Reads what a field needs for all objects of a level at once.
 * <p>
 * Keyed by the whole question: SmallRye's own batches know the arguments by a hash of 32 bits and give two aliases the answer of the
 * first, so none of its batched sources takes arguments here (docs/decisions/0003).
 */
public final class Batch {

    private Batch() {
    }

    /**
     * The value for one key, read together with those of all other keys asked for under the same name; not read where the same was read of the
     * revision before ({@link RowMemory}).
     *
     * @param name names what is read: the same name must mean the same reader
     * @param all reads the values of many keys in a fixed number of statements, and depends on them and the data alone; a key without a value is left out
     * @return null where there is none
     */
    public static <K, V> CompletionStage<V> load(String name, K key, Function<Collection<K>, Map<K, V>> all) {
        return key == null ? CompletableFuture.completedStage(null)
                : Batches.ofThisThread().<K, V>group(name, null, true, all).load(key);
    }

    /** The same for what is large, and seldom asked for: it is read each time. */
    public static <K, V> CompletionStage<V> loadUnkept(String name, K key, Function<Collection<K>, Map<K, V>> all) {
        return Batches.ofThisThread().<K, V>group(name, null, false, all).load(key);
    }

    /** The same for a field that is a list: empty where there is nothing. */
    public static <K, V> CompletionStage<List<V>> many(String name, K key,
            Function<Collection<K>, Map<K, List<V>>> all) {
        return load(name, key, all).thenApply(found -> found == null ? List.of() : found);
    }

    /**
     * The same for a field with arguments: one reading for every different set of arguments.
     *
     * @param arguments compared as a whole by {@code equals}: a record
     */
    public static <A, V> CompletionStage<V> load(String name, Long of, A arguments, Reader<A, V> all) {
        return Batches.ofThisThread().<Long, V>group(name, arguments, true, keys -> all.read(keys, arguments)).load(of);
    }

    /** The same for a field with arguments that is a list: empty where there is nothing. */
    public static <A, V> CompletionStage<List<V>> many(String name, Long of, A arguments, Reader<A, List<V>> all) {
        return load(name, of, arguments, all).thenApply(found -> found == null ? List.of() : found);
    }

    /**
     * The values for several keys, in their order, read together with all others of that name; a key without a value is left out.
     */
    public static <K, V> CompletionStage<List<V>> each(String name, Collection<K> keys,
            Function<Collection<K>, Map<K, V>> all) {
        var values = keys.stream().map(key -> load(name, key, all).toCompletableFuture()).toList();
        return CompletableFuture.allOf(values.toArray(CompletableFuture[]::new))
                .thenApply(done -> values.stream().map(CompletableFuture::join).filter(Objects::nonNull).toList());
    }

    /** Reads the values of many objects for one set of arguments. */
    @FunctionalInterface
    public interface Reader<A, V> {
        Map<Long, V> read(Collection<Long> of, A arguments);
    }
}
