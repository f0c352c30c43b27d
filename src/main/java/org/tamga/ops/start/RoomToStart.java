package org.tamga.ops.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.graalvm.nativeimage.RuntimeOptions;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/**
 * A native binary starts with a young generation in which all fits that a start makes, so that nothing of it is cleared away meanwhile; once
 * it serves, it has the small one that keeps its memory small (docs/decisions/0030). Who says another size at start ({@code -Xmn}) keeps it.
 */
@ApplicationScoped
public class RoomToStart {

    /** As the binary is built: {@code quarkus.native.additional-build-args}. */
    static final long WHILE_IT_STARTS = 64L << 20;
    static final long WHILE_IT_SERVES = 8L << 20;

    private static final String YOUNG_GENERATION = "MaxNewSize";
    private static final long FIRST_REQUESTS_IN_MILLISECONDS = 2_000;

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event, Vertx vertx) {
        if (ImageMode.current() == ImageMode.NATIVE_RUN && RuntimeOptions.<Long>get(YOUNG_GENERATION) == WHILE_IT_STARTS) {
            vertx.setTimer(FIRST_REQUESTS_IN_MILLISECONDS, served -> RuntimeOptions.set(YOUNG_GENERATION, WHILE_IT_SERVES));
        }
    }
}
