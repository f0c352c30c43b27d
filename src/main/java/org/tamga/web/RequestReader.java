package org.tamga.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import io.vertx.ext.web.RoutingContext;

/** Reads a request from what a client sent, strictly: what is not as it should be is refused, and told where. */
@ApplicationScoped
public class RequestReader {

    /** How deep JSON may be nested: what reads variables goes as deep. */
    private static final int DEEPEST = 100;
    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {
    };

    private final ObjectMapper json;
    private final ObjectReader strict;

    public RequestReader(ObjectMapper json) {
        this.json = json;
        this.strict = json.copyWith(new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build()).reader()
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
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
        return new GraphQLRequest(parameters.get("query"), nothingIfEmpty(parameters.get("documentId")),
                nothingIfEmpty(parameters.get("operationName")),
                variables == null || variables.isEmpty() ? Map.of() : object("variables", parsed("variables", variables)),
                extensions == null || extensions.isEmpty() ? Map.of() : object("extensions", parsed("extensions", extensions)));
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
        } catch (StreamConstraintsException e) {
            throw new Refused(400,
                    "%s is nested more than %d deep, or has a longer text or number than is taken.".formatted(what, DEEPEST));
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
