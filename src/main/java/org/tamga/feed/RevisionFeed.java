package org.tamga.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.BadInput;
import org.tamga.common.Passing;
import org.tamga.common.RevisionToken;
import org.tamga.common.Snapshot;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Every revision, one after the other, none left out: revisions stay in the store, so that a slow reader reads them later and nothing is
 * kept for them meanwhile.
 */
@ApplicationScoped
public class RevisionFeed {

    private static final int AT_ONCE = 50;
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration LATER = Duration.ofSeconds(1);

    private final RevisionWatch watch;
    private final NewestRevision newest;
    private final RevisionRepository revisions;
    private final Snapshot snapshot;

    public RevisionFeed(RevisionWatch watch, NewestRevision newest, RevisionRepository revisions, Snapshot snapshot) {
        this.watch = watch;
        this.newest = newest;
        this.revisions = revisions;
        this.snapshot = snapshot;
    }

    /** The newest revision, and every one that is committed from then on. */
    public Multi<RevisionView> fromNow() {
        return Multi.createFrom().deferred(() -> {
            var reader = new Reader();
            return watch.newest().onItem().transformToMultiAndConcatenate(number -> {
                reader.startBefore(number);
                return reader.upTo(number);
            });
        });
    }

    /**
     * Every revision that was or will be committed after one.
     *
     * @throws BadInput where it is none of this store
     */
    public Multi<RevisionView> after(RevisionToken revision) {
        var now = newest.read();
        if (!revision.store().equals(now.store()) || revision.number() < 0 || revision.number() > now.number()) {
            throw new BadInput("since", revision.toString(), "a revision of this store");
        }
        return Multi.createFrom().deferred(() -> {
            var reader = new Reader();
            reader.last.set(revision.number());
            return watch.newest().onItem().transformToMultiAndConcatenate(reader::upTo);
        });
    }

    /** Somebody who reads on from the last revision that they read. */
    private final class Reader {

        private static final long NOWHERE = -1;

        private final AtomicLong last = new AtomicLong(NOWHERE);

        void startBefore(long number) {
            last.compareAndSet(NOWHERE, number - 1);
        }

        Multi<RevisionView> upTo(long number) {
            return Multi.createBy().repeating().supplier(() -> next(number)).until(List::isEmpty)
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                    // What was given is not given again: it goes on after the last.
                    .onFailure(Passing::isBehind).retry().withBackOff(SOON, LATER).indefinitely()
                    .onItem().<RevisionView>disjoint();
        }

        private List<RevisionView> next(long upTo) {
            if (last.get() >= upTo) {
                return List.of();
            }
            var next = snapshot.read(() -> revisions.between(last.get(), upTo, AT_ONCE));
            last.set(next.isEmpty() ? upTo : next.get(next.size() - 1).key());
            return next;
        }
    }
}
