package org.tamga.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.common.Passing;
import org.tamga.web.cache.Answer;
import org.tamga.web.cache.CacheHeaders;
import org.tamga.web.cache.Encoding;
import org.tamga.web.cache.Encodings;
import org.tamga.web.cache.Question;
import org.tamga.web.config.GraphQLConfig;
import org.tamga.web.watch.Source;
import org.tamga.web.watch.Watched;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The endpoint: GraphQL over HTTP as the specification of that name says.
 * <p>
 * It stands before SmallRye's own route, which executes mutations that a form on another site can send and answers some wrong requests
 * with a fault (docs/decisions/0004): that one is not reached.
 */
@ApplicationScoped
public class GraphQLRoute {

    public static final String PATH = "/graphql";

    /** After the filters of Quarkus that every request passes (CORS, authentication), and before SmallRye's routes. */
    public static final int BEFORE_SMALLRYE = -100;

    /** In seconds: how soon it is worth while to ask again where there was too much to do. */
    public static final String RETRY_AFTER = "1";

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private final RequestReader requests;
    private final RequestBodies bodies;
    private final Answers answers;
    private final Recall recall;
    private final AnswerResponse response;
    private final CacheHeaders caching;
    private final Encodings encodings;
    private final GraphQLSchema schema;
    private final ObjectMapper json;
    private final GraphQLConfig config;
    private final Map<Encoding, byte[]> packedSdl = new ConcurrentHashMap<>();

    public GraphQLRoute(RequestReader requests, RequestBodies bodies, Answers answers, Recall recall, AnswerResponse response,
            CacheHeaders caching,
            Encodings encodings, GraphQLSchema schema, ObjectMapper json, GraphQLConfig config) {
        this.requests = requests;
        this.bodies = bodies;
        this.answers = answers;
        this.recall = recall;
        this.response = response;
        this.caching = caching;
        this.encodings = encodings;
        this.schema = schema;
        this.json = json;
        this.config = config;
    }

    void register(@Observes Router router) {
        router.get(PATH + "/schema.graphql").order(BEFORE_SMALLRYE).handler(this::sdl);
        router.route(PATH).method(HttpMethod.GET).method(HttpMethod.HEAD).order(BEFORE_SMALLRYE)
                .handler(recall::fromAddress).blockingHandler(http -> serve(http, this::fromAddress), false);
        bodies.readFor(() -> router.post(PATH).order(BEFORE_SMALLRYE), (http, refused) -> refuse(http, formOf(http), refused))
                .handler(recall::fromBody).blockingHandler(http -> serve(http, this::fromBody), false);
        router.options(PATH).order(BEFORE_SMALLRYE).handler(http -> http.response().setStatusCode(204).putHeader("Allow", ALLOWED).end());
        router.route(PATH).order(BEFORE_SMALLRYE).handler(this::otherMethod);
    }

    private void otherMethod(RoutingContext http) {
        http.response().putHeader("Allow", ALLOWED);
        refuse(http, MediaType.RESPONSE,
                new Refused(405, "The method is %s; GET and POST are served.".formatted(http.request().method())));
    }

    private void sdl(RoutingContext http) {
        if (!config.introspection()) {
            failed(http, MediaType.JSON, 404, Map.of("message", "The schema is not served here.",
                    "extensions", ErrorCode.INTROSPECTION_DISABLED.extensions()));
            return;
        }
        var text = sdl().getBytes(StandardCharsets.UTF_8);
        var encoding = encodings.chosen(http.request().getHeader("Accept-Encoding"), text.length);
        http.response().putHeader("Content-Type", "application/graphql; charset=utf-8").putHeader("Vary", "Accept-Encoding");
        AnswerResponse.packed(http, encoding, packedSdl.computeIfAbsent(encoding, packing -> packing.pack(text)));
    }

    /** The schema in GraphQL's own language, in a fixed order. */
    String sdl() {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false).includeScalarTypes(true))
                .print(schema);
    }

    private void serve(RoutingContext http, Reading reading) {
        if (http.response().closed()) {
            // Whoever asked has gone: nobody would read the answer.
            return;
        }
        Watched.of(http).startsCounting();
        var form = MediaType.accepted(http.request().getHeader("Accept"));
        try {
            if (form == null) {
                throw new Refused(406, "Accept: found %s, expected %s or %s".formatted(http.request().getHeader("Accept"),
                        MediaType.RESPONSE.text(), MediaType.JSON.text()));
            }
            reading.serve(http, form);
        } catch (Refused refused) {
            refuse(http, form == null ? MediaType.RESPONSE : form, refused);
        } catch (RuntimeException fault) {
            if (Passing.isBehind(fault)) {
                http.response().putHeader("Retry-After", RETRY_AFTER);
            }
            failed(http, form, Passing.isBehind(fault) ? 503 : 500, Faults.ours(fault));
        }
    }

    /** A query that came by GET; whoever has its answer already is told so before anything is executed. */
    private void fromAddress(RoutingContext http, MediaType form) {
        var request = requests.parameters(http);
        var question = answers.question(request);
        var now = answers.now();
        if (response.isHeld(http, form, question, now)) {
            return;
        }
        var answer = answers.answer(request, question, now, Transport.GET, Watched.of(http));
        learned(http, question, answer);
        response.toAddress(http, form, question, answer);
    }

    private void fromBody(RoutingContext http, MediaType form) {
        MediaType.checkContent(http.request().getHeader("Content-Type"));
        var request = requests.body(http.body().buffer() == null ? new byte[0] : http.body().buffer().getBytes());
        var question = answers.question(request);
        var answer = answers.answer(request, question, answers.now(), Transport.POST, Watched.of(http));
        learned(http, question, answer);
        response.toBody(http, form, question, answer);
    }

    private void learned(RoutingContext http, Question question, Answer answer) {
        if (answer.lasts()) {
            recall.learns(http, question);
        }
    }

    private static MediaType formOf(RoutingContext http) {
        var form = MediaType.accepted(http.request().getHeader("Accept"));
        return form == null ? MediaType.RESPONSE : form;
    }

    private void refuse(RoutingContext http, MediaType form, Refused refused) {
        if (refused.status() == 405 && !http.response().headers().contains("Allow")) {
            http.response().putHeader("Allow", "POST");
        }
        failed(http, form, refused.status(), refused.error());
    }

    private void failed(RoutingContext http, MediaType form, int status, Map<String, Object> error) {
        caching.neverAgain(http.response());
        Watched.of(http).comesFrom(Source.NONE);
        Watched.of(http).tells(List.of(error));
        try {
            http.response().setStatusCode(status).putHeader("Content-Type", form.header())
                    .end(Buffer.buffer(json.writeValueAsBytes(Map.of("errors", List.of(error)))));
        } catch (JsonProcessingException e) {
            http.fail(e);
        }
    }

    @FunctionalInterface
    private interface Reading {
        void serve(RoutingContext http, MediaType form);
    }
}
