package org.tamga.web;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Overloaded;
import org.tamga.common.Snapshot;
import org.tamga.web.config.GraphQLConfig;

/**
 * Watches over operations, on threads of its own: those that serve requests may all be waiting for the very statements that are to be
 * cancelled.
 */
@ApplicationScoped
public class Deadlines {

    private static final int THREADS = 2;

    private final GraphQLConfig config;
    private final ScheduledThreadPoolExecutor watches;

    public Deadlines(GraphQLConfig config) {
        this.config = config;
        this.watches = new ScheduledThreadPoolExecutor(THREADS, task -> {
            var thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
        });
        watches.setRemoveOnCancelPolicy(true);
    }

    /** The deadline of an operation that begins now. */
    Deadline of(Snapshot.Reading reading) {
        return new Deadline(config.deadline(), reading, watches);
    }

    /** What {@code read} returns, from one state of the data, in the time that an operation has; {@link Overloaded} where that is over. */
    public <T> T read(Snapshot snapshot, Supplier<T> read) {
        try (var reading = snapshot.open(); var deadline = of(reading)) {
            try {
                reading.begin();
                return read.get();
            } catch (RuntimeException stopped) {
                throw deadline.passed() ? new Overloaded("it took longer than it may") : stopped;
            }
        }
    }

    @PreDestroy
    void stop() {
        watches.shutdownNow();
    }
}
