package org.tamga.ops.start;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import org.graalvm.nativeimage.RuntimeOptions;

import io.quarkus.runtime.ImageMode;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;

/**
 * How much that is new a native binary keeps before it clears it away: all that a start makes, so that it need not stop for that, and
 * little once it has started, so that it stays small (docs/decisions/0023). Whoever says another size at start has that one.
 */
@ApplicationScoped
public class YoungGeneration {

    private static final String SIZE = "MaxNewSize";
    /** As application.properties has it. */
    private static final long AT_START = 64L << 20;
    private static final long AFTERWARDS = 8L << 20;
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Vertx vertx;

    YoungGeneration(Vertx vertx) {
        this.vertx = vertx;
    }

    void started(@ObservesAsync HttpServerStart started) {
        if (ImageMode.current() == ImageMode.NATIVE_RUN && RuntimeOptions.<Long>get(SIZE) == AT_START) {
            vertx.setTimer(SETTLED.toMillis(), passed -> shrink());
        }
    }

    /** What the start left goes at once, and its memory with it: an instance that nobody asks would else keep it for long. */
    private static void shrink() {
        RuntimeOptions.set(SIZE, AFTERWARDS);
        System.gc();
    }
}
