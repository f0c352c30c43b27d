package org.tamga.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.web.config.GraphQLConfig;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import graphql.schema.idl.SchemaPrinter;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * The endpoint: GraphQL over HTTP as the specification of that name says.
 * <p>
 * It stands before SmallRye's own route, which executes mutations that a form on another site can send and answers some wrong requests
 * with a fault, and before its WebSockets, which read through another engine (docs/decisions/0004): neither is reached.
 */
@ApplicationScoped
public class GraphQLRoute {

    static final String PATH = "/graphql";

    private static final int BEFORE_SMALLRYE = -1000;
    /** How deep JSON may be nested: what reads variables goes as deep. */
    private static final int DEEPEST = 100;
    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {
    };

    private final GraphQLEngine engine;
    private final FinishedSchema schema;
    private final ObjectMapper json;
    private final ObjectReader strict;
    private final GraphQLConfig config;

    public GraphQLRoute(GraphQLEngine engine, FinishedSchema schema, ObjectMapper json, GraphQLConfig config) {
        this.engine = engine;
        this.schema = schema;
        this.json = json;
        this.config = config;
        this.strict = json.copyWith(new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build()).reader()
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    void register(@Observes Router router) {
        router.get(PATH + "/schema.graphql").order(BEFORE_SMALLRYE).handler(this::sdl);
        router.get(PATH).order(BEFORE_SMALLRYE).blockingHandler(http -> serve(http, this::fromQuery), false);
        router.post(PATH).order(BEFORE_SMALLRYE).handler(BodyHandler.create(false).setBodyLimit(config.bodySize().asLongValue()))
                .blockingHandler(http -> serve(http, this::fromBody), false).failureHandler(this::bodyNotRead);
        router.route(PATH).order(BEFORE_SMALLRYE + 1).handler(this::otherMethod);
    }

    private void otherMethod(RoutingContext http) {
        http.response().putHeader("Allow", "GET, POST");
        refuse(http, MediaType.RESPONSE,
                new Refused(405, "The method is %s; GET and POST are served.".formatted(http.request().method())));
    }

    private void bodyNotRead(RoutingContext http) {
        if (http.statusCode() != 413 || http.response().ended()) {
            http.next();
            return;
        }
        // The rest of it is not read, so nothing else can be asked on this connection.
        http.response().putHeader("Connection", "close");
        refuse(http, MediaType.RESPONSE, new Refused(413, "The body is too large: at most %d bytes are taken."
                .formatted(config.bodySize().asLongValue())));
    }

    private void sdl(RoutingContext http) {
        if (!config.introspection()) {
            answer(http, MediaType.JSON, 404, Errors.told("The schema is not served here.", ErrorCode.INTROSPECTION_DISABLED.extensions()));
            return;
        }
        http.response().putHeader("Content-Type", "application/graphql; charset=utf-8").end(sdl());
    }

    /** The schema in GraphQL's own language, in a fixed order. */
    String sdl() {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false).includeScalarTypes(true))
                .print(schema.get());
    }

    private void serve(RoutingContext http, Reading reading) {
        var type = MediaType.accepted(http.request().getHeader("Accept"));
        try {
            if (type == null) {
                throw new Refused(406, "Accept: found %s, expected %s or %s".formatted(http.request().getHeader("Accept"),
                        MediaType.RESPONSE.text(), MediaType.JSON.text()));
            }
            var request = reading.read(http);
            var answer = engine.execute(request, http.request().method() == HttpMethod.GET);
            var status = answer.containsKey("data") || type == MediaType.JSON ? 200 : Errors.status(answer);
            answer(http, type, status, answer);
        } catch (MutationOverGet e) {
            http.response().putHeader("Allow", "POST");
            refuse(http, type, new Refused(405, "A mutation is sent with POST."));
        } catch (Refused refused) {
            refuse(http, type == null ? MediaType.RESPONSE : type, refused);
        } catch (RuntimeException fault) {
            answer(http, type, 500, Map.of("errors", List.of(Faults.ours(fault))));
        }
    }

    private GraphQLRequest fromQuery(RoutingContext http) {
        var parameters = http.queryParams();
        var variables = parameters.get("variables");
        var extensions = parameters.get("extensions");
        return new GraphQLRequest(parameters.get("query"), nothingIfEmpty(parameters.get("documentId")),
                nothingIfEmpty(parameters.get("operationName")),
                variables == null || variables.isEmpty() ? Map.of() : object("variables", parsed("variables", variables)),
                extensions == null || extensions.isEmpty() ? Map.of() : object("extensions", parsed("extensions", extensions)));
    }

    private GraphQLRequest fromBody(RoutingContext http) {
        MediaType.checkContent(http.request().getHeader("Content-Type"));
        var body = parsed("the body", text(http.body().buffer() == null ? new byte[0] : http.body().buffer().getBytes()));
        if (body.isArray()) {
            throw new Refused(400, "The body: found a list, expected one request; batches are not served.");
        }
        if (!body.isObject()) {
            throw new Refused(400, "The body: expected a JSON object with \"query\".");
        }
        return new GraphQLRequest(text(body, "query"), nothingIfEmpty(text(body, "documentId")),
                nothingIfEmpty(text(body, "operationName")),
                given(body, "variables") ? object("variables", body.get("variables")) : Map.of(),
                given(body, "extensions") ? object("extensions", body.get("extensions")) : Map.of());
    }

    private static String text(JsonNode body, String key) {
        if (given(body, key) && !body.get(key).isTextual()) {
            throw new Refused(400, key + ": expected a string.");
        }
        return given(body, key) ? body.get(key).textValue() : null;
    }

    private static boolean given(JsonNode body, String key) {
        return body.hasNonNull(key);
    }

    private static String nothingIfEmpty(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(400, "The body is not UTF-8.");
        }
    }

    private JsonNode parsed(String what, String text) {
        try {
            var parsed = strict.readTree(text);
            if (parsed == null || parsed.isMissingNode()) {
                throw new Refused(400, "%s: found nothing, expected JSON.".formatted(what));
            }
            return parsed;
        } catch (StreamConstraintsException e) {
            throw new Refused(400,
                    "%s is nested more than %d deep, or has a longer text or number than is taken.".formatted(what, DEEPEST));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Refused(400, "%s is not JSON: see line %d, column %d.".formatted(what, at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr()));
        }
    }

    private Map<String, Object> object(String what, JsonNode node) {
        if (!node.isObject()) {
            throw new Refused(400, what + ": expected a JSON object.");
        }
        return json.convertValue(node, VARIABLES);
    }

    private void refuse(RoutingContext http, MediaType type, Refused refused) {
        answer(http, type, refused.status(), Map.of("errors",
                List.of(Map.of("message", refused.getMessage(), "extensions", ErrorCode.BAD_REQUEST.extensions()))));
    }

    private void answer(RoutingContext http, MediaType type, int status, Map<String, Object> answer) {
        try {
            http.response().setStatusCode(status).putHeader("Content-Type", type.header()).end(json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            http.fail(e);
        }
    }

    @FunctionalInterface
    private interface Reading {
        GraphQLRequest read(RoutingContext http);
    }
}
