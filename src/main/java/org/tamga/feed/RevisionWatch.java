package org.tamga.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.jboss.logging.Logger;
import org.tamga.common.Passing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Vertx;

/**
 * Tells of every change of the data, whichever instance commits it: one that this process commits at once, others when the store is next
 * asked for its revision. It is asked only while somebody watches, and once for all of them.
 */
@ApplicationScoped
public class RevisionWatch {

    private static final Logger LOG = Logger.getLogger(RevisionWatch.class);

    private final NewestRevision newest;
    private final FeedConfig config;
    private final Vertx vertx;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looksAskedFor = new AtomicInteger();
    private Long timer;

    RevisionWatch(NewestRevision newest, FeedConfig config, Vertx vertx) {
        this.newest = newest;
        this.config = config;
        this.vertx = vertx;
    }

    /**
     * The number of the newest revision, now if there is one, and again whenever there is a newer one. Who reads slowly is told the
     * newest number only, never an older one, and nothing is kept for them.
     */
    public Multi<Long> newest() {
        return Multi.createFrom().<Long>emitter(this::add, BackPressureStrategy.LATEST);
    }

    /** How many watch. */
    public int watchers() {
        return watchers.size();
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Committed change) {
        look();
    }

    private synchronized void add(MultiEmitter<? super Long> emitter) {
        var watcher = new Watcher(emitter);
        watchers.add(watcher);
        emitter.onTermination(() -> remove(watcher));
        if (timer == null) {
            timer = vertx.setPeriodic(config.interval().toMillis(), tick -> look());
        }
        look();
    }

    private synchronized void remove(Watcher watcher) {
        watchers.remove(watcher);
        if (watchers.isEmpty() && timer != null) {
            vertx.cancelTimer(timer);
            timer = null;
        }
    }

    /** One looks at a time; whoever asks meanwhile has it look once more, as the change may be newer than what was read. */
    private void look() {
        if (!watchers.isEmpty() && looksAskedFor.getAndIncrement() == 0) {
            vertx.executeBlocking(() -> {
                int served;
                do {
                    served = looksAskedFor.get();
                    tell();
                } while (looksAskedFor.addAndGet(-served) > 0);
                return null;
            }, false);
        }
    }

    private void tell() {
        try {
            var number = newest.read().number();
            watchers.forEach(watcher -> watcher.tell(number));
        } catch (RuntimeException e) {
            if (Passing.isBehind(e)) {
                LOG.debugf("Whether anything changed could not be found out; it is tried again: %s", e.getMessage());
                return;
            }
            LOG.warn("Whether anything changed could not be found out; it is tried again", e);
        }
    }

    /** Somebody who wants to know; told by one thread at a time. */
    private static final class Watcher {

        private final MultiEmitter<? super Long> emitter;
        private long told;

        Watcher(MultiEmitter<? super Long> emitter) {
            this.emitter = emitter;
        }

        void tell(long number) {
            if (number > told) {
                told = number;
                emitter.emit(number);
            }
        }
    }
}
