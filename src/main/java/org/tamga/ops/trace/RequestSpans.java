package org.tamga.ops.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.web.watch.Watched;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Begins the trace of each request, or goes on with that of whoever sent it.
 * <p>
 * Quarkus' own spans of HTTP have the client's address and the whole query of the address in them, with the values of variables; that
 * can't be kept out of every exporter (docs/decisions/0016), so these are made here.
 */
@ApplicationScoped
public class RequestSpans {

    /** After the request has its id, before all that answers. */
    private static final int SECOND = -9_999;

    private final TracingConfig config;
    private final OpenTelemetry telemetry;
    private final Tracer tracer;

    RequestSpans(TracingConfig config, OpenTelemetry telemetry, Tracer tracer) {
        this.config = config;
        this.telemetry = telemetry;
        this.tracer = tracer;
    }

    void register(@Observes Router router) {
        if (config.on()) {
            router.route().order(SECOND).handler(this::begin);
        }
    }

    private void begin(RoutingContext http) {
        if (Watched.isWatched(http)) {
            var request = http.request();
            var sender = telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), request, Headers.ONLY);
            var span = tracer.spanBuilder(request.method().name()).setParent(sender).setSpanKind(SpanKind.SERVER)
                    .setAttribute("http.request.method", request.method().name())
                    .setAttribute("tamga.request.id", Watched.of(http).id())
                    .startSpan();
            // The context of the request, which its worker has too.
            var scope = sender.with(span).makeCurrent();
            http.addEndHandler(ended -> end(http, span, scope));
        }
        http.next();
    }

    private static void end(RoutingContext http, Span span, Scope scope) {
        var status = http.response().getStatusCode();
        var route = http.currentRoute() == null ? null : http.currentRoute().getPath();
        if (route != null) {
            span.updateName(http.request().method().name() + " " + route);
            span.setAttribute("http.route", route);
        }
        span.setAttribute("http.response.status_code", status);
        if (status >= 500) {
            span.setStatus(StatusCode.ERROR);
        }
        scope.close();
        span.end();
    }

    /** The headers that say which trace a request belongs to. */
    private enum Headers implements TextMapGetter<HttpServerRequest> {

        ONLY;

        @Override
        public Iterable<String> keys(HttpServerRequest request) {
            return request.headers().names();
        }

        @Override
        public String get(HttpServerRequest request, String name) {
            return request == null ? null : request.getHeader(name);
        }
    }
}
