package org.tamga.web.socket;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.web.config.GraphQLConfig;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/** What the server is told for WebSockets: a message may be as large as the body of a request. */
@ApplicationScoped
public class SocketOptions implements HttpServerOptionsCustomizer {

    private final int largest;

    SocketOptions(GraphQLConfig limits) {
        this.largest = Math.toIntExact(limits.bodySize().asLongValue());
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setMaxWebSocketMessageSize(largest).setMaxWebSocketFrameSize(largest)
                // In place of SmallRye's, which has an older one beside it.
                .setWebSocketSubProtocols(List.of(SocketRoute.PROTOCOL));
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
