package org.tamga.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Passing;
import org.tamga.common.Snapshot;

import io.smallrye.mutiny.Multi;

/**
 * Reads on whenever something was committed, for one who follows something in the store. It stays there, so that a slow reader reads it
 * later and nothing is kept for them meanwhile. What nobody asks for is not read; what is read for all together is read a few at a time.
 */
@ApplicationScoped
public class Following {

    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration LATER = Duration.ofSeconds(1);

    private final RevisionWatch watch;
    private final Snapshot snapshot;
    private final FeedReads reads;

    public Following(RevisionWatch watch, Snapshot snapshot, FeedReads reads) {
        this.watch = watch;
        this.snapshot = snapshot;
        this.reads = reads;
    }

    /** What is followed. */
    @FunctionalInterface
    public interface Followed<T> {

        /**
         * The next of what there is to tell, in order; empty where the revisions in between made no difference to it. It may tell how
         * things stand now in place of each step on the way, and then say so by the number of a later revision.
         *
         * @param after the number of the revision that the reader has
         * @param upTo the number of the newest, at least
         */
        List<T> next(long after, long upTo);
    }

    /**
     * All that is told after a revision, and whatever will be.
     *
     * @param number the revision that something told belongs to
     */
    public <T> Multi<T> after(long revision, Followed<T> followed, ToLongFunction<T> number) {
        return Multi.createFrom().deferred(() -> {
            var reader = new Reader<>(revision, followed, number);
            return watch.newest().onItem().transformToMultiAndConcatenate(reader::upTo);
        });
    }

    /** Somebody who reads on from the last that they were told. */
    private final class Reader<T> {

        private final AtomicLong last;
        private final Followed<T> followed;
        private final ToLongFunction<T> number;

        Reader(long after, Followed<T> followed, ToLongFunction<T> number) {
            this.last = new AtomicLong(after);
            this.followed = followed;
            this.number = number;
        }

        Multi<T> upTo(long newest) {
            return Multi.createBy().repeating().supplier(() -> next(newest)).until(List::isEmpty)
                    .runSubscriptionOn(reads)
                    // What was given is not given again: it goes on after the last.
                    .onFailure(Passing::isBehind).retry().withBackOff(SOON, LATER).indefinitely()
                    .onItem().<T>disjoint();
        }

        private List<T> next(long upTo) {
            if (last.get() >= upTo) {
                return List.of();
            }
            var next = snapshot.read(() -> followed.next(last.get(), upTo));
            last.set(next.isEmpty() ? upTo : number.applyAsLong(next.get(next.size() - 1)));
            return next;
        }
    }
}
