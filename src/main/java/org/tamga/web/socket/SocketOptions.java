package org.tamga.web.socket;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/** What the server is told for WebSockets: a message may be as large as the body of a request. */
@ApplicationScoped
public class SocketOptions implements HttpServerOptionsCustomizer {

    private final int largest;

    SocketOptions(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.largest = Math.toIntExact(largest.asLongValue());
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
