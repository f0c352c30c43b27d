package org.tamga.web.cache;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The state that the data is in after a request came, read once for all who came before that reading began (docs/decisions/0025).
 * <p>
 * Nobody is told of a state that was read before they asked: who comes while one is read waits for the next reading. So a change is seen by
 * every request that begins after it was committed, here or by another instance, as if each had read for itself.
 */
@ApplicationScoped
public class NextState {

    /** A reading that takes longer waits for a database that is silent; who comes then need not wait behind it. */
    private static final long SLOW = Duration.ofMillis(500).toNanos();

    private final DataStates states;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "states");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<DataState> next;
    private boolean reading;
    private long begun;

    NextState(DataStates states) {
        this.states = states;
    }

    /**
     * A reading that begins after this call.
     *
     * @return fails where it does, and at once where the reading before it takes long: whoever can wait then reads for themselves
     */
    public CompletableFuture<DataState> read() {
        synchronized (this) {
            if (reading && System.nanoTime() - begun > SLOW) {
                return CompletableFuture.failedFuture(new IllegalStateException("the state of the data is read slowly"));
            }
            if (next == null) {
                next = new CompletableFuture<>();
            }
            if (!reading) {
                reading = true;
                begun = System.nanoTime();
                reader.execute(this::readAll);
            }
            return next;
        }
    }

    private void readAll() {
        for (var asked = taken(); asked != null; asked = taken()) {
            try {
                asked.complete(states.now());
            } catch (RuntimeException | Error fault) {
                asked.completeExceptionally(fault);
            }
        }
    }

    /** Those who have asked by now; null where nobody has. */
    private synchronized CompletableFuture<DataState> taken() {
        var asked = next;
        next = null;
        reading = asked != null;
        begun = System.nanoTime();
        return asked;
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }
}
