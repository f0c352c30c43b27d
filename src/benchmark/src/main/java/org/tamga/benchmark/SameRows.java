package org.tamga.benchmark;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Brings what Tamga and others answer to the same form, so that it can be seen whether they say the same: the same rows in the same
 * order, with the same values. Left out is what each has in a form of its own: cursors, names of types, and names of countries, which come
 * from one edition of CLDR or another, or are not in the tables. Opaque ids are read.
 * <p>
 * Who has columns where Tamga has objects is asked for them under aliases, which say where they belong: {@code holds__edtf} in
 * {@code holds}, and {@code _} is what stands there instead.
 */
final class SameRows {

    private static final Set<String> OWN = Set.of("nodeId", "actorKind", "cursor", "endCursor", "__typename");
    private static final List<String> CREDIBILITY = List.of("CONFIRMED", "PROBABLY_TRUE", "POSSIBLY_TRUE", "DOUBTFUL", "IMPROBABLE",
            "CANNOT_BE_JUDGED");
    private static final String INSTEAD = "_";
    private static final String WITHIN = "__";

    private SameRows() {
    }

    /** As maps, lists and texts. */
    static Object of(JsonNode node) {
        if (node.isArray()) {
            var list = new ArrayList<Object>();
            node.forEach(each -> list.add(of(each)));
            return list;
        }
        if (node.isObject()) {
            return node.has(INSTEAD) ? of(node.get(INSTEAD)) : node.size() == 1 && node.has("nodes") ? of(node.get("nodes")) : object(node);
        }
        return node.isNull() ? null : node.asText();
    }

    private static Object object(JsonNode node) {
        var object = new TreeMap<String, Object>();
        var country = node.path("__typename").asText().equals("Country") || node.path("actorKind").asText().equals("COUNTRY")
                || node.has("code");
        node.properties().forEach(field -> {
            if (!OWN.contains(field.getKey()) && !(country && field.getKey().equals("name"))) {
                put(object, field.getKey(), value(field.getKey(), field.getValue()));
            }
        });
        object.replaceAll((name, value) -> value instanceof Map<?, ?> inner ? orNull(name, inner) : value);
        return object;
    }

    /** Columns that are all null are no object; columns that are true or false are the list of those that are true. */
    private static Object orNull(String name, Map<?, ?> object) {
        if (name.equals("disputes")) {
            return object.entrySet().stream().filter(flag -> "true".equals(flag.getValue())).map(Map.Entry::getKey).toList();
        }
        return allNull(object) ? null : object;
    }

    private static boolean allNull(Map<?, ?> object) {
        return object.values().stream().allMatch(value -> value == null || value instanceof Map<?, ?> inner && allNull(inner));
    }

    private static Object value(String name, JsonNode value) {
        return switch (name) {
            case "id" -> slug(value.asText());
            case "low", "high", "quantity__low", "quantity__high" ->
                value.isNull() ? null : new BigDecimal(value.asText()).stripTrailingZeros().toPlainString();
            case "credibility" -> value.isNumber() ? CREDIBILITY.get(value.asInt() - 1) : value.asText();
            case "topics", "disputes" -> sorted(of(value));
            default -> of(value);
        };
    }

    private static Object sorted(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf).sorted().toList() : value;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> object, String name, Object value) {
        var at = name.indexOf(WITHIN);
        if (at < 0) {
            object.put(name, value);
        } else {
            put((Map<String, Object>) object.computeIfAbsent(name.substring(0, at), inner -> new TreeMap<String, Object>()),
                    name.substring(at + WITHIN.length()), value);
        }
    }

    /** Tamga's ids are made of type and slug. */
    private static String slug(String id) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            return colon > 0 && text.substring(0, colon).matches("[A-Z][A-Za-z]*") ? text.substring(colon + 1) : id;
        } catch (IllegalArgumentException e) {
            return id;
        }
    }
}
