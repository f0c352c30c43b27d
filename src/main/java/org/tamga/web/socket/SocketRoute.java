package org.tamga.web.socket;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.web.GraphQLRoute;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Opens WebSockets at the endpoint, for the protocol graphql-transport-ws. It stands before SmallRye's, which reads through another
 * engine (docs/decisions/0011): that one is not reached.
 */
@ApplicationScoped
public class SocketRoute {

    static final String PROTOCOL = "graphql-transport-ws";

    private final Operations operations;
    private final Messages messages;
    private final SocketConfig config;
    private final Set<SocketSession> open = ConcurrentHashMap.newKeySet();
    /** Taken before a WebSocket is open, so that of many that come together no more are opened than may be. */
    private final AtomicInteger places = new AtomicInteger();
    private volatile boolean stopping;

    public SocketRoute(Operations operations, Messages messages, SocketConfig config) {
        this.operations = operations;
        this.messages = messages;
        this.config = config;
    }

    void register(@Observes Router router) {
        router.get(GraphQLRoute.PATH).order(GraphQLRoute.BEFORE_SMALLRYE - 1).handler(this::upgrade);
    }

    /** How many are open. */
    public int open() {
        return open.size();
    }

    private void upgrade(RoutingContext http) {
        var request = http.request();
        if (!request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            http.next();
        } else if (!isOfThisSite(http)) {
            refuse(http, 403, "Origin: this one may not open a WebSocket.");
        } else if (stopping) {
            refuse(http, 503, "The service stops.");
        } else if (places.incrementAndGet() > config.connections()) {
            places.decrementAndGet();
            refuse(http, 503, "No more than " + config.connections() + " WebSockets are served.");
        } else {
            var connection = request.connection();
            request.toWebSocket().onSuccess(socket -> begin(socket, connection::close, () -> Upgraded.over(request)))
                    .onFailure(noWebSocket -> places.decrementAndGet());
        }
    }

    /**
     * A browser opens a WebSocket for any site, and lets it read the answers: what keeps other sites' scripts from the endpoint must be
     * asked here too. Where other origins are let in by setting, the filter for that has answered already, and said so.
     */
    private static boolean isOfThisSite(RoutingContext http) {
        var origin = http.request().getHeader(HttpHeaders.ORIGIN);
        var authority = http.request().authority();
        return origin == null || http.response().headers().contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)
                || authority != null && origin.replaceFirst("^[a-z]+://", "").equalsIgnoreCase(authority.toString());
    }

    private static void refuse(RoutingContext http, int status, String message) {
        http.response().setStatusCode(status).putHeader("Content-Type", "text/plain; charset=utf-8").end(message);
    }

    /** @param over what a stop waits for: that the client was told the last word, or has gone */
    private void begin(ServerWebSocket socket, Runnable hangUp, Runnable over) {
        var session = new SocketSession(socket, hangUp, over, operations, messages, config);
        open.add(session);
        socket.closeHandler(closed -> {
            over.run();
            open.remove(session);
            places.decrementAndGet();
            session.closed();
        });
        if (PROTOCOL.equals(socket.subProtocol())) {
            session.begin();
        } else {
            session.close(CloseCode.SUBPROTOCOL_NOT_ACCEPTABLE, "Expected the subprotocol " + PROTOCOL);
        }
        if (stopping) {
            session.leave();
        }
    }

    /**
     * Before requests are refused, so that clients find another instance while this one still answers. Later is too late: once the
     * server is closed, so are its connections, without this reason.
     */
    void stopsSoon(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        open.forEach(SocketSession::leave);
    }
}
