package org.tamga.common;

import org.dataloader.DataLoaderRegistry;

import io.opentelemetry.api.trace.Tracer;

/**
 * What the operation that this thread runs reads in batches. Everything of one operation runs on one thread, so a field need not ask the
 * engine where it stands to find them.
 */
public final class Batches implements AutoCloseable {

    private static final ThreadLocal<Batches> OF_THIS_THREAD = new ThreadLocal<>();

    private final DataLoaderRegistry loaders = new DataLoaderRegistry();
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

    /** Sent by the engine when all fields of a level have asked. */
    public DataLoaderRegistry loaders() {
        return loaders;
    }

    RowMemory memory() {
        return memory;
    }

    Tracer tracer() {
        return tracer;
    }

    @Override
    public void close() {
        OF_THIS_THREAD.remove();
    }
}
