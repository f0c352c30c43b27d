package org.tamga.web;

import java.util.Arrays;
import java.util.Locale;

/** The media types of GraphQL over HTTP, and which of them a request asks for or sends. */
enum MediaType {

    /** With it the status tells whether the request could be executed. */
    RESPONSE("application/graphql-response+json"),
    /** For clients that take any other status than 200 for a fault of the network. */
    JSON("application/json");

    private final String text;
    private final String header;

    MediaType(String text) {
        this.text = text;
        this.header = text + "; charset=utf-8";
    }

    String text() {
        return text;
    }

    String header() {
        return header;
    }

    /**
     * The type to answer in; JSON where the client does not say, as clients older than the specification expect.
     *
     * @return null where the client takes neither
     */
    static MediaType accepted(String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        if (accept.equals(RESPONSE.text)) {
            return RESPONSE;
        }
        if (accept.equals(JSON.text) || accept.equals("*/*")) {
            return JSON;
        }
        MediaType best = null;
        var bestWeight = 0.0;
        for (var range : accept.toLowerCase(Locale.ROOT).split(",")) {
            var parts = range.split(";", -1);
            var type = matching(parts[0].trim());
            var weight = weight(parts);
            if (type != null && weight > bestWeight) {
                best = type;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static MediaType matching(String range) {
        return switch (range) {
            case "application/graphql-response+json" -> RESPONSE;
            case "application/json", "application/*", "*/*" -> JSON;
            default -> null;
        };
    }

    private static double weight(String[] parts) {
        return Arrays.stream(parts).skip(1).map(String::trim).filter(part -> part.startsWith("q=")).findFirst().map(part -> {
            try {
                return Double.parseDouble(part.substring(2));
            } catch (NumberFormatException e) {
                return 0.0;
            }
        }).orElse(1.0);
    }

    /**
     * Refuses a body that is not JSON in UTF-8: a form or plain text could come from another site without anybody asking. The header may
     * come twice, as the console sends it; each must say the same.
     *
     * @throws Refused with 415
     */
    static void checkContent(String contentType) {
        if (contentType == null || !Arrays.stream(contentType.toLowerCase(Locale.ROOT).split(",")).allMatch(MediaType::isJsonInUtf8)) {
            throw new Refused(415, "Content-Type: found %s, expected application/json in UTF-8."
                    .formatted(contentType == null ? "nothing" : contentType));
        }
    }

    /** Whether it is JSON as nearly all clients say it. */
    static boolean isPlainJson(String contentType) {
        return JSON.text.equals(contentType) || JSON.header().equals(contentType);
    }

    private static boolean isJsonInUtf8(String contentType) {
        var parts = contentType.split(";");
        return parts[0].trim().equals(JSON.text) && Arrays.stream(parts).skip(1).map(String::trim)
                .filter(part -> part.startsWith("charset="))
                .allMatch(part -> part.substring(8).replace("\"", "").equals("utf-8"));
    }
}
