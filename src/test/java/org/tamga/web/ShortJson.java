package org.tamga.web;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON for a document: on one line what fits one, and indented what does not. */
public record ShortJson(ObjectMapper json) {

    private static final int WIDTH = 110;

    public String written(JsonNode node) throws JsonProcessingException {
        return written(node, "");
    }

    private String written(JsonNode node, String indent) throws JsonProcessingException {
        var line = line(node);
        if (line.length() + indent.length() <= WIDTH || !node.isContainerNode()) {
            return line;
        }
        var deeper = indent + "  ";
        var parts = new ArrayList<String>();
        if (node.isObject()) {
            for (var property : node.properties()) {
                parts.add(json.writeValueAsString(property.getKey()) + ": " + written(property.getValue(), deeper));
            }
        } else {
            for (var element : node) {
                parts.add(written(element, deeper));
            }
        }
        return (node.isObject() ? "{" : "[") + "\n" + deeper + String.join(",\n" + deeper, parts) + "\n" + indent
                + (node.isObject() ? "}" : "]");
    }

    private String line(JsonNode node) throws JsonProcessingException {
        if (!node.isContainerNode()) {
            return json.writeValueAsString(node);
        }
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            for (var property : node.properties()) {
                parts.add(json.writeValueAsString(property.getKey()) + ": " + line(property.getValue()));
            }
            return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
        }
        for (var element : node) {
            parts.add(line(element));
        }
        return "[" + String.join(", ", parts) + "]";
    }
}
