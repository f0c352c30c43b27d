package org.tamga;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Asks a running Tamga over HTTP, as a client does. */
public final class Ask {

    private Ask() {
    }

    /** The answer to an operation, whatever it is. */
    public static JsonPath answer(String document, Map<String, ?> variables) {
        var request = new LinkedHashMap<String, Object>();
        request.put("query", document);
        request.put("variables", variables);
        return send(request).jsonPath();
    }

    /** The response to a request of any shape. */
    public static Response send(Map<String, ?> request) {
        return given().contentType("application/json").accept("application/graphql-response+json").body(request).post("/graphql");
    }

    /** The data of an answer that has no errors. */
    public static JsonPath data(String document, Map<String, ?> variables) {
        var answer = answer(document, variables);
        if (answer.get("errors") != null) {
            throw new AssertionError("errors: " + answer.get("errors"));
        }
        answer.setRootPath("data");
        return answer;
    }

    public static JsonPath data(String document) {
        return data(document, Map.of());
    }

    /** A file of the test resources. */
    public static String file(String path) {
        try (var stream = Ask.class.getResourceAsStream("/" + path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
