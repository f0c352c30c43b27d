package org.tamga.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import io.vertx.ext.web.RoutingContext;

/** Reads a request from what a client sent, strictly: what is not as it should be is refused, and told where. */
@ApplicationScoped
public class RequestReader {

    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {
    };

    private final ObjectMapper json;
    private final ObjectReader strict;

    public RequestReader(ObjectMapper json) {
        this.json = json;
        this.strict = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** From the parameters of an address. */
    GraphQLRequest parameters(RoutingContext http) {
        if (http.request().query() != null) {
            // What decodes the parameters puts a sign of its own where they are not UTF-8.
            decoded("The address", URLDecoder.decode(http.request().query(), ISO_8859_1).getBytes(ISO_8859_1));
        }
        var parameters = http.queryParams();
        var variables = parameters.get("variables");
        var extensions = parameters.get("extensions");
        if (extensions != null && !extensions.isEmpty()) {
            object("extensions", parsed("extensions", extensions));
        }
        return new GraphQLRequest(query(parameters.get("query")), nothingIfEmpty(parameters.get("operationName")),
                variables == null || variables.isEmpty() ? Map.of() : object("variables", parsed("variables", variables)));
    }

    /** From the body of a POST. */
    GraphQLRequest body(byte[] bytes) {
        var body = parsed("the body", decoded("The body", bytes));
        if (body.isArray()) {
            throw new Refused(400, "The body: found a list, expected one request; batches are not served.");
        }
        if (!body.isObject()) {
            throw new Refused(400, "The body: expected a JSON object with \"query\".");
        }
        return request(body);
    }

    /**
     * From a JSON object.
     *
     * @throws Refused where it is no request
     */
    public GraphQLRequest request(JsonNode body) {
        if (given(body, "extensions")) {
            object("extensions", body.get("extensions"));
        }
        var operationName = body.get("operationName");
        if (given(body, "operationName") && !operationName.isTextual()) {
            throw new Refused(400, "operationName: expected a string.");
        }
        if (given(body, "query") && !body.get("query").isTextual()) {
            throw new Refused(400, "query: expected a string.");
        }
        return new GraphQLRequest(query(given(body, "query") ? body.get("query").textValue() : null),
                given(body, "operationName") ? nothingIfEmpty(operationName.textValue()) : null,
                given(body, "variables") ? object("variables", body.get("variables")) : Map.of());
    }

    /**
     * Reads JSON, and nothing after it.
     *
     * @param what names the text in the error
     * @throws Refused where it is none
     */
    public JsonNode parsed(String what, String text) {
        try {
            var parsed = strict.readTree(text);
            if (parsed == null || parsed.isMissingNode()) {
                throw new Refused(400, "%s: found nothing, expected JSON.".formatted(what));
            }
            return parsed;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Refused(400, "%s is not JSON: see line %d, column %d.".formatted(what, at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr()));
        }
    }

    private static boolean given(JsonNode body, String key) {
        return body.hasNonNull(key);
    }

    private static String nothingIfEmpty(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String query(String query) {
        if (query == null || query.isBlank()) {
            throw new Refused(400, "query: found nothing, expected a GraphQL document.");
        }
        return query;
    }

    private static String decoded(String what, byte[] text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(400, what + " is not UTF-8.");
        }
    }

    private Map<String, Object> object(String what, JsonNode node) {
        if (!node.isObject()) {
            throw new Refused(400, what + ": expected a JSON object.");
        }
        return json.convertValue(node, VARIABLES);
    }
}
