package org.tamga.bundle.read;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** The place of something in a file, told by names where entries have names: {@code claims[border-closed]/quantity/unit}. */
final class JsonPath {

    private JsonPath() {
    }

    /**
     * The place as a curator would say it.
     *
     * @param root the whole file
     * @param steps keys (texts) and positions (numbers from 0) on the way from the root
     */
    static String of(JsonNode root, List<Object> steps) {
        var path = new StringBuilder();
        var node = root;
        for (var step : steps) {
            if (step instanceof Integer position) {
                node = node.path(position);
                path.append('[').append(label(node, position)).append(']');
            } else {
                node = node.path(step.toString());
                path.append(path.isEmpty() ? "" : "/").append(step);
            }
        }
        return path.toString();
    }

    /** What tells an item of a list from the others; its number from 1 where nothing does. */
    static String label(JsonNode item, int position) {
        if (item.path("from").isTextual() && item.path("to").isTextual()) {
            return item.get("from").asText() + " " + item.path("kind").asText() + " " + item.get("to").asText();
        }
        if (item.path("paragraph").isInt()) {
            var cited = item.path("claim").isTextual() ? item.path("claim") : item.path("statement");
            return (cited.isTextual() ? cited.asText() + ", " : "") + "paragraph " + item.get("paragraph").asText();
        }
        for (var key : List.of("slug", "country", "office", "claim", "actor", "of", "name", "value", "code")) {
            if (item.path(key).isTextual()) {
                return item.get(key).asText();
            }
        }
        return "#" + (position + 1);
    }
}
