package org.tamga.ops.start;

import java.io.IOException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.graalvm.nativeimage.RuntimeOptions;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/**
 * A native binary starts with a young generation in which all fits that a start makes, so that nothing of it is cleared away meanwhile. A
 * moment later it gives back what only the start needed: the room, and pages of its own file; and those again from time to time, as the
 * first requests of each kind touch many that none touches later (docs/decisions/0028). Who says another size of the young generation
 * ({@code -Xmn}) keeps it.
 */
@ApplicationScoped
public class RoomToStart {

    /** Of the heap, in hundredths, as the binary is built: {@code quarkus.native.additional-build-args}. */
    static final int WHILE_IT_STARTS = 50;
    static final int WHILE_IT_SERVES = 6;

    private static final Logger LOG = Logger.getLogger("org.tamga");
    /** The size itself can't be said to a process that runs; its share of the heap can, and counts where no size was said. */
    private static final String YOUNG_GENERATION = "MaximumYoungGenerationSizePercent";
    /** The first requests, for which somebody waits, need some of it too. */
    private static final long A_MOMENT = 2_000;
    /** What is in use is back after some thousandth of a second. */
    private static final long FROM_TIME_TO_TIME = 10_000;

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event, Vertx vertx) {
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            vertx.setPeriodic(A_MOMENT, FROM_TIME_TO_TIME, later -> vertx.executeBlocking(() -> {
                giveBack();
                return null;
            }));
        }
    }

    private static void giveBack() {
        try {
            PagesOfTheBinary.giveBack();
        } catch (IOException e) {
            LOG.debug("The pages that are not needed any more are kept", e);
        }
        RuntimeOptions.set(YOUNG_GENERATION, WHILE_IT_SERVES);
    }
}
