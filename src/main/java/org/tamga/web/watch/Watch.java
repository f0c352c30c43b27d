package org.tamga.web.watch;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.MDC;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Follows every request from its beginning to its end, gives it its id, and tells whoever wants to know what came of it: an event
 * {@link Served}, observed on the thread that ends the request, so by nobody who takes long.
 */
@ApplicationScoped
public class Watch {

    /** Before all that may answer, also to say no. */
    private static final int FIRST = -10_000;
    private static final int SWITCHING_PROTOCOLS = 101;
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.OPTIONS);
    /** Those who watch are not watched: probes and scrapes come every few seconds. */
    private static final String WATCHING = "/q/";

    private final Event<Served> served;

    Watch(Event<Served> served) {
        this.served = served;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::begin);
    }

    private void begin(RoutingContext http) {
        var id = RequestId.of(http.request().getHeader(RequestId.HEADER));
        http.response().putHeader(RequestId.HEADER, id);
        if (!http.request().path().startsWith(WATCHING)) {
            var watched = new Watched(id, METHODS.contains(http.request().method()) ? http.request().method().name() : "OTHER");
            watched.in(http);
            // Stands in the context of this request alone, for whatever is logged on the way.
            MDC.put("requestId", id);
            http.addEndHandler(ended -> end(http, watched));
        }
        http.next();
    }

    private void end(RoutingContext http, Watched watched) {
        var status = http.response().getStatusCode();
        if (status != SWITCHING_PROTOCOLS) {
            var route = http.currentRoute() == null ? null : http.currentRoute().getPath();
            served.fire(watched.done(route, status));
        }
    }

    /** An operation over a WebSocket begins. */
    public Watched begin() {
        return new Watched(RequestId.random(), "SOCKET");
    }

    /** An operation over a WebSocket has its answer. */
    public void end(Watched watched) {
        served.fire(watched.done("/graphql", 0));
    }
}
