package org.tamga.web.changes;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.web.problem.Problem;
import org.tamga.web.problem.Problems;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.ParsableMIMEValue;

/** The feed of changes over plain HTTP: as Server-Sent Events, or in pages of JSON. */
@ApplicationScoped
public class ChangesRoute {

    public static final String PATH = "/changes";

    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final String EVENTS = "text/event-stream";
    private static final MIMEHeader PAGE = new ParsableMIMEValue("application/json").forceParse();
    private static final MIMEHeader STREAM = new ParsableMIMEValue(EVENTS).forceParse();

    private final EventStreams streams;
    private final ChangePages pages;
    private final Problems problems;

    public ChangesRoute(EventStreams streams, ChangePages pages, Problems problems) {
        this.streams = streams;
        this.pages = pages;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route(PATH).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(http -> served(http, this::choose))
                .blockingHandler(http -> served(http, pages::serve), false);
        router.options(PATH).handler(http -> http.response().setStatusCode(204).putHeader("Allow", ALLOWED).end());
        router.route(PATH).handler(http -> problems.methodNotAllowed(http, ALLOWED));
    }

    private void choose(RoutingContext http) {
        var accepted = http.parsedHeaders().accept();
        var form = accepted.isEmpty() ? PAGE : http.parsedHeaders().findBestUserAcceptedIn(accepted, List.of(PAGE, STREAM));
        if (form == null) {
            http.response().putHeader("Vary", "Accept");
            problems.answer(http, Problem.of(406, "Accept: found %s, expected %s or application/json"
                    .formatted(http.request().getHeader("Accept"), EVENTS)));
        } else if (form == STREAM && http.request().method() == HttpMethod.GET) {
            streams.open(http);
        } else {
            http.next();
        }
    }

    private void served(RoutingContext http, Consumer<RoutingContext> serving) {
        try {
            serving.accept(http);
        } catch (RuntimeException fault) {
            problems.answer(http, fault);
        }
    }
}
