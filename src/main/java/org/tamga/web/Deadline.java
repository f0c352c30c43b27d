package org.tamga.web;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;
import org.tamga.common.Snapshot;

/**
 * When an operation must be done. From then on no field is fetched, and every statement that still runs is cancelled; where a database does not hear
 * that, its connection is given up.
 */
final class Deadline implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.tamga.deadline");

    /** A statement may begin just as the one before it is cancelled, so it is done again until the operation has ended. */
    private static final long AGAIN_AFTER_MILLIS = 50;

    /** Until when what was cancelled must have ended. */
    private static final long HEARD_WITHIN = Duration.ofSeconds(2).toNanos();

    private final Snapshot.Reading reading;
    private final ScheduledFuture<?> watch;
    private volatile boolean passed;
    private long since;

    Deadline(Duration time, Snapshot.Reading reading, ScheduledExecutorService watches) {
        this.reading = reading;
        this.watch = watches.scheduleWithFixedDelay(this::pass, time.toMillis(), AGAIN_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }

    boolean passed() {
        return passed;
    }

    private void pass() {
        if (!passed) {
            since = System.nanoTime();
            passed = true;
        }
        try {
            if (System.nanoTime() - since < HEARD_WITHIN) {
                reading.stop();
            } else {
                reading.giveUp();
            }
        } catch (Exception e) {
            LOG.warn("A statement could not be cancelled at its deadline", e);
        }
    }

    @Override
    public void close() {
        watch.cancel(false);
    }
}
