package org.tamga.ops.measure;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Bodies that stand ready in memory and pass what every request passes: what answers are compared with when they are measured. They are
 * there only where a directory of them was given.
 */
@ApplicationScoped
public class StaticBodies {

    private static final String PATH = "/bodies/:name";
    /** A file of the directory itself, and of no other. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

    private final MeasureConfig config;
    private final Map<String, Buffer> read = new ConcurrentHashMap<>();

    StaticBodies(MeasureConfig config) {
        this.config = config;
    }

    void register(@Observes Router router) {
        config.bodies().ifPresent(directory -> router.get(PATH).handler(http -> serve(http, directory)));
    }

    private void serve(RoutingContext http, Path directory) {
        var name = http.pathParam("name");
        var body = read.get(name);
        if (body != null) {
            send(http, body);
        } else if (NAME.matcher(name).matches()) {
            http.vertx().fileSystem().readFile(directory.resolve(name).toString()).onSuccess(bytes -> {
                read.put(name, bytes);
                send(http, bytes);
            }).onFailure(missing -> http.response().setStatusCode(404).end());
        } else {
            http.response().setStatusCode(404).end();
        }
    }

    private static void send(RoutingContext http, Buffer body) {
        http.response().putHeader("Content-Type", "application/json; charset=utf-8").end(body);
    }
}
