package org.tamga.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.dataloader.DataLoaderRegistry;

import io.opentelemetry.api.trace.Tracer;

/**
 * What the operation that this thread runs reads in batches. Everything of one operation runs on one thread, so a field need not ask the
 * engine where it stands to find them.
 */
public final class Batches implements AutoCloseable {

    private static final ThreadLocal<Batches> OF_THIS_THREAD = new ThreadLocal<>();

    private final DataLoaderRegistry loaders = new DataLoaderRegistry();
    private final Map<String, List<Group<?, ?>>> groups = new HashMap<>();
    private final RowMemory memory;
    private final Tracer tracer;

    private Batches(RowMemory memory, Tracer tracer) {
        this.memory = memory;
        this.tracer = tracer;
    }

    /** From now until they are closed, they are those of this thread. */
    public static Batches open(RowMemory memory, Tracer tracer) {
        var batches = new Batches(memory, tracer);
        OF_THIS_THREAD.set(batches);
        return batches;
    }

    /** @throws IllegalStateException where this thread runs no operation */
    static Batches ofThisThread() {
        var batches = OF_THIS_THREAD.get();
        if (batches == null) {
            throw new IllegalStateException("no operation runs on this thread");
        }
        return batches;
    }

    /**
     * What reads under a name with these arguments.
     *
     * @param arguments compared as a whole; null where there are none
     * @param kept whether what is read may be kept
     */
    @SuppressWarnings("unchecked")
    <K, V> Group<K, V> group(String name, Object arguments, boolean kept, Function<Collection<K>, Map<K, V>> all) {
        var ofName = groups.computeIfAbsent(name, n -> new ArrayList<>(1));
        for (var group : ofName) {
            if (group.isOf(arguments)) {
                return (Group<K, V>) group;
            }
        }
        var reading = kept ? memory.reading(name, arguments) : null;
        var group = new Group<K, V>(name, arguments, loaders, name + '#' + ofName.size(), tracer, reading, all);
        ofName.add(group);
        return group;
    }

    /** Sent by the engine when all fields of a level have asked. */
    public DataLoaderRegistry loaders() {
        return loaders;
    }

    @Override
    public void close() {
        OF_THIS_THREAD.remove();
    }
}
