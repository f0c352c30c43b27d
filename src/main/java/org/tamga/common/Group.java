package org.tamga.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

import io.opentelemetry.api.trace.Tracer;

/** What one operation reads under one name with the same arguments, of however many objects. */
final class Group<K, V> {

    private final String name;
    private final Object arguments;
    private final Tracer tracer;
    private final RowMemory.Reading reading;
    private final Function<Collection<K>, Map<K, V>> all;
    private final DataLoader<K, V> loader;

    /**
     * @param loaders have what is missing read: the registry sends loaders of its own, which it makes of those that it is given
     * @param key of its loader there
     * @param reading what was read so before; null where nothing is kept of it
     */
    Group(String name, Object arguments, DataLoaderRegistry loaders, String key, Tracer tracer, RowMemory.Reading reading,
            Function<Collection<K>, Map<K, V>> all) {
        this.name = name;
        this.arguments = arguments;
        this.tracer = tracer;
        this.reading = reading;
        this.all = all;
        this.loader = loaders.computeIfAbsent(key,
                named -> DataLoaderFactory.<K, V>newMappedDataLoader(keys -> CompletableFuture.completedStage(read(keys))));
    }

    boolean isOf(Object others) {
        return arguments == others || Objects.equals(arguments, others);
    }

    /** The value for one key: kept, or read together with those of all other keys. */
    @SuppressWarnings("unchecked")
    CompletionStage<V> load(K key) {
        var known = reading == null ? null : reading.value(key);
        if (known == null) {
            return loader.load(key);
        }
        return CompletableFuture.completedStage(RowMemory.isNothing(known) ? null : (V) known);
    }

    /** What is read for a level stands in the trace of the operation under the name of the batch. */
    private Map<K, V> read(Collection<K> keys) {
        var span = tracer.spanBuilder("batch " + name).setAttribute("tamga.batch.keys", keys.size()).startSpan();
        try (var scope = span.makeCurrent()) {
            List<K> each = new ArrayList<>(keys);
            var found = all.apply(each);
            if (reading != null) {
                each.forEach(key -> reading.keep(key, found.get(key)));
            }
            return found;
        } finally {
            span.end();
        }
    }
}
