package org.tamga.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.web.cache.CacheHeaders;
import org.tamga.web.cache.Encoding;
import org.tamga.web.cache.Encodings;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The large files of the console, which a native binary carries packed, and sends as they are to whoever takes them so
 * (docs/decisions/0023). What is not packed, which in the jar is all of them, Quarkus serves.
 */
@ApplicationScoped
public class ConsoleFiles {

    private static final String FILES = "\\/q\\/graphql-ui\\/(?<file>[a-z-]+(?:[.][a-z]+)*[.](?:js|css))";
    private static final String PACKED = "prepared/console/%s.gz";

    /** As Quarkus says of those that it serves. */
    private static final String FOR_A_DAY = "public, max-age=86400";

    private final CacheHeaders caching;

    ConsoleFiles(CacheHeaders caching) {
        this.caching = caching;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(FILES).method(HttpMethod.GET).method(HttpMethod.HEAD).order(GraphQLRoute.BEFORE_SMALLRYE)
                .blockingHandler(this::file, false);
    }

    private void file(RoutingContext http) {
        var name = http.pathParam("file");
        try (var packed = Thread.currentThread().getContextClassLoader().getResourceAsStream(PACKED.formatted(name))) {
            if (packed == null) {
                http.next();
            } else {
                answer(http, name, packed);
            }
        } catch (IOException e) {
            http.fail(e);
        }
    }

    private void answer(RoutingContext http, String name, InputStream packed) throws IOException {
        var tag = caching.tag("console", name);
        var response = http.response().putHeader("ETag", tag).putHeader("Cache-Control", FOR_A_DAY).putHeader("Vary", "Accept-Encoding");
        if (caching.isHeld(http.request().getHeader("If-None-Match"), tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8");
        if (Encodings.takes(http.request().getHeader("Accept-Encoding"), Encoding.GZIP)) {
            response.putHeader("Content-Encoding", Encoding.GZIP.text()).end(Buffer.buffer(packed.readAllBytes()));
        } else {
            try (var whole = new GZIPInputStream(packed)) {
                response.end(Buffer.buffer(whole.readAllBytes()));
            }
        }
    }
}
