package org.tamga.web.changes;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.common.BadInput;
import org.tamga.common.RevisionToken;
import org.tamga.feed.FeedReads;
import org.tamga.feed.RevisionWatch;
import org.tamga.feed.Since;
import org.tamga.web.problem.Problems;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** The clients that read the feed as events of Server-Sent Events: no more of them than may be. */
@ApplicationScoped
public class EventStreams {

    private final RevisionWatch watch;
    private final Since since;
    private final EventTexts texts;
    private final FeedReads reads;
    private final Problems problems;
    private final ChangesConfig config;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    /** Taken before a stream is open, so that of many that come together no more are opened than may be. */
    private final AtomicInteger places = new AtomicInteger();
    private volatile boolean stopping;

    public EventStreams(RevisionWatch watch, Since since, EventTexts texts, FeedReads reads, Problems problems, ChangesConfig config) {
        this.watch = watch;
        this.since = since;
        this.texts = texts;
        this.reads = reads;
        this.problems = problems;
        this.config = config;
    }

    /** How many are open. */
    public int open() {
        return open.size();
    }

    /** How many have clients that have not taken what was sent to them. */
    int waiting() {
        return (int) open.stream().filter(EventStream::waits).count();
    }

    /** How many events are kept for all who have not taken them yet. */
    int kept() {
        return open.stream().mapToInt(EventStream::kept).sum();
    }

    /** @throws BadInput where the client says wrongly how far it came */
    void open(RoutingContext http) {
        var asked = ChangesAsked.stream(http);
        if (stopping) {
            sendElsewhere(http);
            return;
        }
        if (places.incrementAndGet() > config.streams()) {
            places.decrementAndGet();
            problems.overloaded(http);
            return;
        }
        var loop = Vertx.currentContext();
        newest(asked, loop).onSuccess(now -> begin(http, now, loop)).onFailure(refused -> {
            places.decrementAndGet();
            problems.answer(http, refused);
        });
    }

    private record Begin(RevisionToken newest, long last) {
    }

    private Future<Begin> newest(ChangesAsked asked, Context loop) {
        var read = Promise.<Begin>promise();
        reads.execute(() -> {
            try {
                var now = since.checked(asked.name(), asked.since());
                // Who has none is told the last one at once, and has one to come back with.
                var begin = new Begin(now, asked.since() == null ? Math.max(0, now.number() - 1) : asked.since().number());
                loop.runOnContext(back -> read.complete(begin));
            } catch (RuntimeException e) {
                loop.runOnContext(back -> read.fail(e));
            }
        });
        return read.future();
    }

    private void begin(RoutingContext http, Begin from, Context loop) {
        var response = http.response();
        if (response.closed()) {
            places.decrementAndGet();
            return;
        }
        headers(response);
        // Over the same connection a client would only come back to this instance.
        http.addEndHandler(ended -> {
            if (stopping && isHttp1(http)) {
                http.request().connection().close();
            }
        });
        var itself = new EventStream[1];
        var stream = new EventStream(response, texts, reads, from.newest.store(), from.last, loop, () -> {
            places.decrementAndGet();
            open.remove(itself[0]);
        });
        itself[0] = stream;
        open.add(stream);
        stream.begin(watch, config);
        if (stopping) {
            stream.end();
        }
    }

    /** A browser comes back to a stream that ends, and gives up for good where it is told any status but 200. */
    private void sendElsewhere(RoutingContext http) {
        var response = http.response();
        headers(response);
        if (isHttp1(http)) {
            response.putHeader("Connection", "close");
        }
        response.end(EventStream.comeBackAfter(config));
    }

    private static void headers(HttpServerResponse response) {
        response.putHeader("Content-Type", "text/event-stream; charset=utf-8")
                // Nothing on the way keeps it, packs it, or waits until there is more of it.
                .putHeader("Cache-Control", "no-store, no-transform").putHeader("X-Accel-Buffering", "no").putHeader("Vary", "Accept");
    }

    /** Later versions have many requests in a connection, and words of their own for its end. */
    private static boolean isHttp1(RoutingContext http) {
        return http.request().version().compareTo(HttpVersion.HTTP_2) < 0;
    }

    /** Before requests are refused, so that clients find another instance while this one still answers. */
    void stopsSoon(@Observes ShutdownDelayInitiatedEvent event) {
        stop();
    }

    void stops(@Observes ShutdownEvent event) {
        stop();
    }

    private void stop() {
        stopping = true;
        open.forEach(EventStream::endSoon);
    }
}
