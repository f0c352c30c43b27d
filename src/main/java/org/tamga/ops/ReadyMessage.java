package org.tamga.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import org.jboss.logging.Logger;

import io.quarkus.vertx.http.HttpServerStart;

/** Says what to open, once there is something to open. */
@ApplicationScoped
public class ReadyMessage {

    private static final Logger LOG = Logger.getLogger("org.tamga");

    void ready(@ObservesAsync HttpServerStart started) {
        var server = started.options();
        var host = "0.0.0.0".equals(server.getHost()) ? "localhost" : server.getHost();
        LOG.infof("Tamga is ready: open http://%s:%d/", host, server.getPort());
    }
}
