package org.tamga.web.briefings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.briefing.BriefingBytes;
import org.tamga.web.cache.Answer;
import org.tamga.web.cache.CacheHeaders;
import org.tamga.web.cache.Encoding;
import org.tamga.web.cache.Encodings;
import org.tamga.web.cache.Question;
import org.tamga.web.problem.Problem;
import org.tamga.web.problem.Problems;
import org.tamga.web.watch.Source;
import org.tamga.web.watch.Watched;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Briefings over plain HTTP, for apps, browsers, readers of feeds and mail: docs/briefings.md.
 * <p>
 * An earlier day of knowledge can also be asked for as Memento has it (RFC 7089): the address without {@code known} is both the original
 * and its own time gate, which answers at once and says in Content-Location where what it sends is to be had again.
 */
@ApplicationScoped
public class BriefingRoute {

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final BriefingReader reader;
    private final BriefingAnswers answers;
    private final CacheHeaders caching;
    private final Encodings encodings;
    private final Problems problems;
    private final BriefingBytes bytes;
    private final boolean otherOrigins;

    public BriefingRoute(BriefingReader reader, BriefingAnswers answers, CacheHeaders caching, Encodings encodings, Problems problems,
            BriefingBytes bytes,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean otherOrigins) {
        this.reader = reader;
        this.answers = answers;
        this.caching = caching;
        this.encodings = encodings;
        this.problems = problems;
        this.bytes = bytes;
        this.otherOrigins = otherOrigins;
    }

    void register(@Observes Router router) {
        router.route(BriefingAsked.PATH + ":name").method(HttpMethod.GET).method(HttpMethod.HEAD).blockingHandler(this::serve, false);
        router.options(BriefingAsked.PATH + ":name").handler(http -> http.response().setStatusCode(204).putHeader("Allow", ALLOWED).end());
        router.route(BriefingAsked.PATH + ":name").handler(http -> problems.methodNotAllowed(http, ALLOWED));
    }

    private void serve(RoutingContext http) {
        if (http.response().closed()) {
            // Whoever asked has gone: nobody would read the answer.
            return;
        }
        try {
            vary(http);
            answer(http, reader.asked(http, http.pathParam("name")));
        } catch (NoSuchCountry unknown) {
            problems.answer(http, Problem.of(404, unknown.getMessage()));
        } catch (NotAcceptable none) {
            problems.answer(http, Problem.of(406, none.getMessage()));
        } catch (RuntimeException fault) {
            problems.answer(http, fault);
        }
    }

    private void answer(RoutingContext http, BriefingAsked asking) {
        var watched = Watched.of(http);
        watched.startsCounting();
        var now = answers.now();
        var asked = asking.notAfter(now.day());
        var question = answers.question(asked);
        var answer = answers.answer(asked, question, now, watched);
        watched.counted();
        headers(http.response(), asked, answer);
        var held = http.request().getHeader("If-None-Match");
        if (answer.lasts() && (CacheHeaders.takesAny(held) || caching.isHeld(held, answer.tag()))) {
            watched.comesFrom(Source.HELD);
            http.response().setStatusCode(304).end();
            return;
        }
        send(http, asked, question, answer);
    }

    private void headers(HttpServerResponse response, BriefingAsked asked, Answer answer) {
        response.putHeader("Cache-Control", answer.lasts() ? caching.cacheControl() : "no-store")
                .putHeader("Content-Location", asked.address()).putHeader("Link", links(asked));
        if (answer.lasts()) {
            response.putHeader("ETag", answer.tag());
        }
        if (asked.known() != null) {
            response.putHeader("Memento-Datetime", startOf(asked.known()));
        }
    }

    private static String links(BriefingAsked asked) {
        var links = new ArrayList<String>();
        links.add("<%s>; rel=\"original timegate\"".formatted(asked.original()));
        if (asked.known() != null) {
            links.add("<%s>; rel=\"memento\"; datetime=\"%s\"".formatted(asked.address(), startOf(asked.known())));
        }
        Arrays.stream(BriefingForm.values()).filter(form -> form != asked.form())
                .forEach(form -> links.add("<%s>; rel=\"alternate\"; type=\"%s\"".formatted(asked.in(form), form.plainType())));
        return String.join(", ", links);
    }

    /** A day of knowledge has no hour: it is named by its beginning. */
    private static String startOf(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
                .format(day.atStartOfDay(ZoneOffset.UTC));
    }

    private void send(RoutingContext http, BriefingAsked asked, Question question, Answer answer) {
        var response = http.response();
        var encoding = encodings.chosen(http.request().getHeader("Accept-Encoding"), answer.body().length);
        response.putHeader("Content-Type", asked.form().mediaType()).putHeader("Content-Language", asked.words().code())
                .putHeader("X-Content-Type-Options", "nosniff");
        if (asked.form() == BriefingForm.HTML) {
            response.putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'");
        }
        if (encoding != Encoding.IDENTITY) {
            response.putHeader("Content-Encoding", encoding.text());
        }
        var body = answers.packed(question, answer, encoding);
        if (http.request().method() == HttpMethod.GET) {
            bytes.sent(asked.form().extension(), body.length);
        }
        response.end(Buffer.buffer(body));
    }

    /** What an answer depends on beside its address: what the address says, no header says otherwise. */
    private void vary(RoutingContext http) {
        var said = http.queryParams();
        var headers = new ArrayList<String>();
        if (http.pathParam("name").indexOf('.') < 0) {
            headers.add("Accept");
        }
        headers.add("Accept-Encoding");
        if (!said.contains(BriefingReader.LANGUAGE)) {
            headers.add("Accept-Language");
        }
        if (!said.contains(BriefingReader.KNOWN)) {
            headers.add(BriefingReader.ACCEPT_DATETIME);
        }
        if (otherOrigins) {
            headers.add("Origin");
        }
        http.response().putHeader("Vary", String.join(", ", headers));
    }
}
