package org.tamga.web.cache;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Overloaded;
import org.tamga.common.Unavailable;
import org.tamga.feed.RevisionLeases;
import org.tamga.feed.RevisionLeases.Lease;

/**
 * The state that the data is in after a request came, read once for all who came before that reading began (docs/decisions/0025).
 * <p>
 * Nobody is told of a state that was read before they asked, unless it is certain to be the newest still: who comes while one is read waits for the
 * next reading. So a change is seen by every request that begins after it was committed, here or by another instance, as if each had read for itself.
 * <p>
 * Where readings follow one another closely, each asks for a {@link RevisionLeases lease}: while that holds, nobody waits and nothing is read.
 */
@ApplicationScoped
public class NextState {

    /** A reading that takes longer waits for a database that is silent; who comes then need not wait behind it. */
    private static final long SLOW = Duration.ofMillis(500).toNanos();

    private final DataStates states;
    private final RevisionLeases leases;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "states");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<DataState> next;
    private boolean reading;
    private long begun;
    private volatile Lease lease;
    private final AtomicBoolean asking = new AtomicBoolean();
    /** When the reading before ended, from which a lease may still have held a while. */
    private volatile long last = System.nanoTime();

    NextState(DataStates states, RevisionLeases leases) {
        this.states = states;
        this.leases = leases;
    }

    /**
     * The state that the data is in: one that is certain to be the newest, or that of a reading that begins after this call.
     *
     * @return fails where the reading does, and at once where the one before it takes long: whoever can wait then reads for themselves
     */
    public CompletableFuture<DataState> read() {
        var held = held();
        if (held != null) {
            return CompletableFuture.completedFuture(held);
        }
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

    /**
     * The same for who waits for the database anyway: what has to be read is read by the thread that asks, and stands in its trace. Of those who come at
     * once, one asks for a lease.
     *
     * @throws Unavailable where the database can't be reached
     * @throws Overloaded where no connection is free in time
     */
    public DataState now() {
        var held = held();
        if (held != null) {
            return held;
        }
        if (!asking.compareAndSet(false, true)) {
            return states.now();
        }
        try {
            return readNow();
        } finally {
            asking.set(false);
        }
    }

    /** Null where none is certain to be the newest. */
    private DataState held() {
        var held = lease;
        return held != null && held.holds() ? states.of(held.revision()) : null;
    }

    private void readAll() {
        for (var asked = taken(); asked != null; asked = taken()) {
            try {
                asked.complete(readNow());
            } catch (RuntimeException | Error fault) {
                asked.completeExceptionally(fault);
            }
        }
    }

    /** A lease costs a statement more, so it is for who will come again before it is over. */
    private DataState readNow() {
        var soon = System.nanoTime() - last < 2 * RevisionLeases.TERM.toNanos();
        try {
            if (!soon) {
                return states.now();
            }
            var granted = leases.ask();
            lease = granted;
            return states.of(granted.revision());
        } finally {
            last = System.nanoTime();
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
