package org.tamga.web;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.web.config.GraphQLConfig;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Reads the bodies of requests, up to a size and for so long. No worker waits meanwhile: a client that sends slowly, or stops, holds a
 * connection and nothing else.
 */
@ApplicationScoped
public class RequestBodies {

    private static final String TIMER = RequestBodies.class.getName();
    private static final int TO_READ_THE_REFUSAL_MILLIS = 2_000;

    private final long largest;
    private final long patience;

    RequestBodies(GraphQLConfig limits, TransportConfig config) {
        this.largest = limits.bodySize().asLongValue();
        this.patience = config.bodyTimeout().toMillis();
    }

    /**
     * @param post makes a route for the requests that have a body, each after the last
     * @param refuse tells the client why its request is not served
     * @return the route for those whose body was read
     */
    Route readFor(Supplier<Route> post, BiConsumer<RoutingContext, Refused> refuse) {
        post.get().handler(http -> begin(http, refuse));
        return post.get().handler(BodyHandler.create(false).setBodyLimit(largest))
                .handler(http -> {
                    stopTimer(http);
                    http.next();
                })
                .failureHandler(http -> failed(http, refuse));
    }

    private void begin(RoutingContext http, BiConsumer<RoutingContext, Refused> refuse) {
        http.put(TIMER, http.vertx().setTimer(patience, late -> {
            if (!http.response().ended()) {
                refuse.accept(http, new Refused(408, "The body took longer than %d seconds.".formatted(patience / 1_000)));
                hangUp(http);
            }
        }));
        http.response().closeHandler(gone -> stopTimer(http));
        http.next();
    }

    private void failed(RoutingContext http, BiConsumer<RoutingContext, Refused> refuse) {
        stopTimer(http);
        if (http.response().ended()) {
            return;
        }
        if (http.statusCode() == 413) {
            refuse.accept(http, new Refused(413, "The body is too large: at most %d bytes are taken.".formatted(largest)));
            hangUp(http);
        } else if (http.statusCode() == 417) {
            refuse.accept(http, new Refused(417, "Expect: only 100-continue can be."));
            hangUp(http);
        } else {
            http.next();
        }
    }

    private static void stopTimer(RoutingContext http) {
        Long timer = http.remove(TIMER);
        if (timer != null) {
            http.vertx().cancelTimer(timer);
        }
    }

    /** What still comes is thrown away for a moment: a connection closed at once would take the refusal with it. */
    private static void hangUp(RoutingContext http) {
        var request = http.request();
        var connection = request.connection();
        if (request.isEnded()) {
            connection.close();
            return;
        }
        request.handler(ignored -> {
        }).endHandler(all -> connection.close()).resume();
        http.vertx().setTimer(TO_READ_THE_REFUSAL_MILLIS, late -> connection.close());
    }
}
