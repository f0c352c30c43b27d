package org.tamga.web.changes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jboss.logging.Logger;
import org.tamga.common.Passing;
import org.tamga.feed.FeedReads;
import org.tamga.feed.RevisionWatch;
import org.tamga.web.changes.EventTexts.EventText;

import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;

/**
 * A client that reads the feed as events. All of it happens on the event loop of the connection; what is to be sent is read elsewhere,
 * and only once what was read before has been taken: of a client that reads slowly, no more is kept than was read at once.
 */
final class EventStream {

    private static final Logger LOG = Logger.getLogger(EventStream.class);

    private static final long AGAIN_AFTER_MILLIS = 1000;

    private final HttpServerResponse response;
    private final EventTexts texts;
    private final FeedReads reads;
    private final String store;
    private final Context loop;
    private final Runnable left;
    private final Deque<EventText> pending = new ArrayDeque<>();

    private long last;
    private long newest;
    private boolean reading;
    private boolean over;
    private long heart;
    private Cancellable watching;

    /**
     * @param last the number of the revision that the client has
     * @param left is told once when the client has gone
     */
    EventStream(HttpServerResponse response, EventTexts texts, FeedReads reads, String store, long last, Context loop, Runnable left) {
        this.response = response;
        this.texts = texts;
        this.reads = reads;
        this.store = store;
        this.last = last;
        this.loop = loop;
        this.left = left;
    }

    void begin(RevisionWatch watch, ChangesConfig config) {
        response.closeHandler(gone -> gone());
        response.exceptionHandler(broken -> gone());
        response.drainHandler(taken -> send());
        response.setChunked(true).write(comeBackAfter(config));
        heart = loop.owner().setPeriodic(config.heartbeat().toMillis(), tick -> loop.runOnContext(now -> beat()));
        watching = watch.newest().subscribe().with(number -> loop.runOnContext(now -> {
            newest = number;
            send();
        }));
    }

    /** What tells a client how long to wait until it comes back. */
    static String comeBackAfter(ChangesConfig config) {
        return "retry: " + config.retry().toMillis() + "\n\n";
    }

    /** A comment, which tells whatever is on the way that the connection is in use. */
    private void beat() {
        if (!over && !response.writeQueueFull()) {
            response.write(": still here\n\n");
        }
    }

    private void send() {
        while (!over && !pending.isEmpty() && !response.writeQueueFull()) {
            response.write(pending.poll().text());
        }
        if (!over && !reading && pending.isEmpty() && !response.writeQueueFull() && last < newest) {
            reading = true;
            var after = last;
            var upTo = newest;
            reads.execute(() -> read(after, upTo));
        }
    }

    private void read(long after, long upTo) {
        try {
            var next = texts.after(store, after, upTo);
            loop.runOnContext(now -> took(next));
        } catch (RuntimeException e) {
            if (Passing.isBehind(e)) {
                loop.runOnContext(now -> later());
                return;
            }
            LOG.warn("A stream of changes could not be read on; its client comes back for the rest", e);
            loop.runOnContext(now -> end());
        }
    }

    /** A browser whose stream ends comes back, and gives up where it is told 503: so it is tried again here. */
    private void later() {
        loop.owner().setTimer(AGAIN_AFTER_MILLIS, tick -> loop.runOnContext(now -> {
            reading = false;
            send();
        }));
    }

    /** Whether the client has not taken what was sent to it. */
    boolean waits() {
        return response.writeQueueFull();
    }

    /** How many events were read for the client that it has not taken yet. */
    int kept() {
        return pending.size();
    }

    private void took(List<EventText> next) {
        reading = false;
        last = next.get(next.size() - 1).number();
        pending.addAll(next);
        send();
    }

    /** From this side: whoever wants to read on comes back. */
    void end() {
        if (!over) {
            gone();
            response.end();
        }
    }

    void endSoon() {
        loop.runOnContext(now -> end());
    }

    private void gone() {
        if (!over) {
            over = true;
            pending.clear();
            loop.owner().cancelTimer(heart);
            if (watching != null) {
                watching.cancel();
            }
            left.run();
        }
    }
}
