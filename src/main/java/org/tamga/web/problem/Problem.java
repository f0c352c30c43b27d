package org.tamga.web.problem;

import java.util.LinkedHashMap;
import java.util.Map;

import org.tamga.common.BadInput;

import io.netty.handler.codec.http.HttpResponseStatus;

/**
 * Why a request over plain HTTP is not served, as a problem document tells it (RFC 9457). What sort of problem it is, its status says, so
 * that it has no type of its own; for programs there is the code that GraphQL has for the same.
 *
 * @param detail what was wrong, in a sentence
 * @param more what else is known, by name: {@code code}, {@code parameter}, {@code expected}
 */
public record Problem(int status, String detail, Map<String, Object> more) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String detail) {
        return new Problem(status, detail, Map.of());
    }

    /** What a parameter or header is, and what was expected. */
    public static Problem of(BadInput wrong) {
        var more = new LinkedHashMap<String, Object>();
        more.put("code", "BAD_USER_INPUT");
        more.put("parameter", wrong.argument());
        more.put("expected", wrong.expected());
        return new Problem(400, wrong.getMessage(), more);
    }

    /** @param error a message, and extensions, as GraphQL tells it */
    static Problem of(int status, Map<String, Object> error) {
        var more = new LinkedHashMap<String, Object>();
        if (error.get("extensions") instanceof Map<?, ?> extensions) {
            extensions.forEach((name, value) -> more.put((String) name, value));
        }
        return new Problem(status, (String) error.get("message"), more);
    }

    /** As it is written. */
    public Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "about:blank");
        document.put("title", HttpResponseStatus.valueOf(status).reasonPhrase());
        document.put("status", status);
        document.put("detail", detail);
        document.putAll(more);
        return document;
    }
}
