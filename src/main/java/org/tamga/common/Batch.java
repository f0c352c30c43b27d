package org.tamga.common;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

import io.opentelemetry.api.trace.Tracer;

/**
 * Reads what a field needs for all objects of a level at once.
 * <p>
 * Keyed by the whole question: SmallRye's own batches know the arguments by a hash of 32 bits and give two aliases the answer of the
 * first, so none of its batched sources takes arguments here (docs/decisions/0003).
 */
public final class Batch {

    private Batch() {
    }

    /** A question to one of many: the object it is asked of, and the field's arguments. */
    private record Ask<A>(Long of, A arguments) {
    }

    /**
     * The value for one key, read together with those of all other keys asked for under the same name; not read where the same was read of the
     * revision before ({@link RowMemory}).
     *
     * @param name names what is read: the same name must mean the same reader
     * @param all reads the values of many keys in a fixed number of statements, and depends on them and the data alone; a key without a value is left out
     * @return null where there is none
     */
    public static <K, V> CompletionStage<V> load(String name, K key,
            Function<Collection<K>, Map<K, V>> all) {
        if (key == null) {
            return CompletableFuture.completedStage(null);
        }
        var batches = Batches.ofThisThread();
        return load(batches, name, key, keys -> batches.memory().read(name, keys, all));
    }

    /** The same for what is large, and seldom asked for: it is read each time. */
    public static <K, V> CompletionStage<V> loadUnkept(String name, K key, Function<Collection<K>, Map<K, V>> all) {
        return load(Batches.ofThisThread(), name, key, all);
    }

    private static <K, V> CompletionStage<V> load(Batches batches, String name, K key, Function<Collection<K>, Map<K, V>> all) {
        DataLoader<K, V> loader = batches.loaders().computeIfAbsent(name, n -> DataLoaderFactory
                .<K, V>newMappedDataLoader(keys -> CompletableFuture.completedStage(traced(batches.tracer(), name, keys, all))));
        return loader.load(key);
    }

    /** What is read for a level stands in the trace of the operation under the name of the batch. */
    private static <K, V> Map<K, V> traced(Tracer tracer, String name, Collection<K> keys, Function<Collection<K>, Map<K, V>> all) {
        var span = tracer.spanBuilder("batch " + name).setAttribute("tamga.batch.keys", keys.size()).startSpan();
        try (var scope = span.makeCurrent()) {
            return all.apply(keys);
        } finally {
            span.end();
        }
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
    public static <A, V> CompletionStage<V> load(String name, Long of, A arguments,
            Reader<A, V> all) {
        return load(name, new Ask<>(of, arguments), asks -> {
            var byArguments = asks.stream()
                    .collect(Collectors.groupingBy(Ask::arguments, Collectors.mapping(Ask::of, Collectors.toList())));
            return byArguments.entrySet().stream()
                    .flatMap(group -> all.read(group.getValue(), group.getKey()).entrySet().stream()
                            .map(one -> Map.entry(new Ask<>(one.getKey(), group.getKey()), one.getValue())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        });
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
