package org.tamga.bundle.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.tamga.bundle.entry.BundleError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/**
 * The published JSON Schema of the bundle format, and what it says of a file in the words of its own titles.
 */
public final class BundleSchema {

    /** Where it is published, on the class path and below the root page. */
    public static final String RESOURCE = "META-INF/resources/schemas/bundle.schema.json";

    private final ObjectNode root;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    public BundleSchema() {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            this.root = (ObjectNode) new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a file by the schema. What can't be read as the type it should have is taken out of the content afterwards, so
     * that the rest can still be checked for what a schema can't say.
     *
     * @param definition the name of the file's definition, such as {@code articleFile}
     */
    public List<BundleError> check(String file, String definition, JsonNode content) {
        var found = schema(definition).validate(content);
        var errors = found.stream().map(error -> error(file, definition, content, error)).distinct().toList();
        found.forEach(error -> takeOut(content, error));
        return errors;
    }

    private Schema schema(String definition) {
        return schemas.computeIfAbsent(definition, name -> {
            var schema = root.objectNode();
            schema.set("$schema", root.get("$schema"));
            schema.put("$ref", "#/$defs/" + name);
            schema.set("$defs", root.get("$defs"));
            return registry.getSchema(schema);
        });
    }

    private BundleError error(String file, String definition, JsonNode content, Error error) {
        var steps = steps(error);
        var node = at(content, steps);
        return switch (error.getKeyword()) {
            case "required" -> {
                steps.add(error.getProperty());
                yield new BundleError(file, JsonPath.of(content, steps), "nothing", title(definition, steps));
            }
            case "additionalProperties" -> {
                var keys = described(definition, steps).path("properties").fieldNames();
                var known = new ArrayList<String>();
                keys.forEachRemaining(known::add);
                steps.add(error.getProperty());
                yield new BundleError(file, JsonPath.of(content, steps), "an unknown key", "one of " + String.join(", ", known));
            }
            case "uniqueItems" -> new BundleError(file, JsonPath.of(content, steps), "an item twice", "every item once");
            default -> new BundleError(file, JsonPath.of(content, steps), shown(node), title(definition, steps));
        };
    }

    private static List<Object> steps(Error error) {
        var steps = new ArrayList<Object>();
        var location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            steps.add(location.getElement(i));
        }
        return steps;
    }

    private static JsonNode at(JsonNode content, List<Object> steps) {
        var node = content;
        for (var step : steps) {
            node = step instanceof Integer position ? node.path(position) : node.path(step.toString());
        }
        return node;
    }

    /** What stands there, short enough for a line. */
    private static String shown(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "nothing";
        }
        if (node.isArray()) {
            return node.isEmpty() ? "an empty list" : "a list";
        }
        if (node.isObject()) {
            return "a map";
        }
        var text = node.asText();
        var cut = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return node.isTextual() ? '"' + cut.replaceAll("\\p{Cntrl}", " ") + '"' : cut;
    }

    private String title(String definition, List<Object> steps) {
        return described(definition, steps).path("title").asText("something else");
    }

    /** The schema of a place: what stands beside a reference goes before what it refers to. */
    private ObjectNode described(String definition, List<Object> steps) {
        var schema = resolved(root.at("/$defs/" + definition));
        for (var step : steps) {
            schema = resolved(step instanceof Integer ? schema.path("items") : schema.path("properties").path(step.toString()));
        }
        return schema;
    }

    private ObjectNode resolved(JsonNode schema) {
        var merged = root.objectNode();
        if (schema.has("$ref")) {
            merged.setAll(resolved(root.at(schema.get("$ref").asText().substring(1))));
        }
        if (schema.isObject()) {
            merged.setAll((ObjectNode) schema);
        }
        return merged;
    }

    private static void takeOut(JsonNode content, Error error) {
        if (!List.of("type", "enum", "maximum").contains(error.getKeyword())) {
            return;
        }
        var steps = steps(error);
        if (steps.isEmpty()) {
            return;
        }
        var last = steps.remove(steps.size() - 1);
        var parent = at(content, steps);
        if (parent instanceof ObjectNode map) {
            map.putNull(last.toString());
        } else if (parent instanceof ArrayNode list && last instanceof Integer position && position < list.size()) {
            list.setNull(position);
        }
    }

    /** The definitions of the format, by name: for whoever documents them. */
    public Map<String, JsonNode> definitions() {
        var definitions = new HashMap<String, JsonNode>();
        root.get("$defs").properties().forEach(definition -> definitions.put(definition.getKey(), definition.getValue()));
        return definitions;
    }
}
