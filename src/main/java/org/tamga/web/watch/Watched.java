package org.tamga.web.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.tamga.common.SentStatements;

import io.vertx.ext.web.RoutingContext;

/** A request, or an operation over a WebSocket, while it is served: who serves it notes here what is worth knowing of it afterwards. */
public final class Watched {

    private static final String KEY = Watched.class.getName();

    private final String id;
    private final String method;
    private final long begun = System.nanoTime();
    private final List<String> codes = new ArrayList<>();
    private long before;
    private volatile String operation;
    private volatile long price;
    private volatile long statements;
    private volatile Source source = Source.NONE;

    Watched(String id, String method) {
        this.id = id;
        this.method = method;
    }

    /** What is watched of a request; of one that nobody watches, something that nobody reads. */
    public static Watched of(RoutingContext http) {
        Watched watched = http.get(KEY);
        return watched == null ? new Watched("", "") : watched;
    }

    public static boolean isWatched(RoutingContext http) {
        return http.get(KEY) != null;
    }

    void in(RoutingContext http) {
        http.put(KEY, this);
    }

    public String id() {
        return id;
    }

    /** Which operation it is, by its name or null, and what it costs. */
    public void names(String name, long costs) {
        operation = name;
        price = costs;
    }

    public void comesFrom(Source where) {
        source = where;
    }

    /** From here on this thread serves it, until it says how many statements it {@link #counted()}. */
    public void startsCounting() {
        before = SentStatements.soFar();
    }

    public void counted() {
        statements = SentStatements.soFar() - before;
    }

    /** Errors as clients are told them. */
    public void tells(Object errors) {
        if (errors instanceof Collection<?> all) {
            synchronized (codes) {
                all.forEach(error -> codes.add(code(error)));
            }
        }
    }

    private static String code(Object error) {
        return error instanceof Map<?, ?> told && told.get("extensions") instanceof Map<?, ?> extensions
                ? String.valueOf(extensions.get("code"))
                : "none";
    }

    Served done(String route, int status) {
        synchronized (codes) {
            return new Served(id, method, route, status, operation, price, statements, source, List.copyOf(codes),
                    Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
