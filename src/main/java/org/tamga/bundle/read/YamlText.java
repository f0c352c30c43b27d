package org.tamga.bundle.read;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

import org.tamga.bundle.entry.BundleError;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * YAML as the bundle format has it: one document of maps, lists and scalars, read by the core schema of YAML 1.2, in which {@code NO}
 * and {@code on} are words and a date is a text.
 * <p>
 * Read from the parser's events and not by a binding library, because an entry given twice must be an error with its line, and because
 * neither anchors nor tags may make a small file into a large or a strange one.
 */
final class YamlText {

    private static final int DEEPEST = 32;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,40}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]{1,40}\\.[0-9]{0,40}|\\.[0-9]{1,40})([eE][-+]?[0-9]{1,2})?");

    private final JsonNodeFactory json = JsonNodeFactory.withExactBigDecimals(true);
    private final String file;
    private final ParserImpl events;
    private final List<BundleError> errors;

    private YamlText(String file, String text, List<BundleError> errors) {
        this.file = file;
        this.events = new ParserImpl(new StreamReader(new StringReader(text)), new LoaderOptions());
        this.errors = errors;
    }

    /**
     * What a file says.
     *
     * @param errors where all that is wrong is added, with line and column
     * @return null where the text can't be read
     */
    static JsonNode read(String file, String text, List<BundleError> errors) {
        var reader = new YamlText(file, text, errors);
        try {
            return reader.document();
        } catch (MarkedYAMLException e) {
            reader.error(e.getProblemMark(), "text that is no YAML (" + e.getProblem() + ")", "YAML");
        } catch (YAMLException e) {
            errors.add(new BundleError(file, "", "a character that YAML does not allow", "plain text"));
        }
        return null;
    }

    private JsonNode document() {
        next(Event.ID.StreamStart);
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return json.nullNode();
        }
        next(Event.ID.DocumentStart);
        var content = node(0);
        next(Event.ID.DocumentEnd);
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            error(events.peekEvent().getStartMark(), "a second document", "one document in a file");
            return null;
        }
        return content;
    }

    private Event next(Event.ID expected) {
        if (!events.checkEvent(expected)) {
            throw new IllegalStateException("a YAML parser that gives " + events.peekEvent().getEventId() + " for " + expected);
        }
        return events.getEvent();
    }

    private JsonNode node(int depth) {
        var event = events.getEvent();
        if (event instanceof AliasEvent) {
            error(event.getStartMark(), "an alias (*)", "the entry itself: anchors and aliases are not read");
            return json.nullNode();
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth > DEEPEST) {
            throw new TooDeep(event.getStartMark());
        }
        if (event instanceof MappingStartEvent) {
            return map(depth);
        }
        if (event instanceof SequenceStartEvent) {
            return list(depth);
        }
        throw new IllegalStateException("a YAML parser that gives " + event.getEventId() + " for a node");
    }

    private ObjectNode map(int depth) {
        var map = json.objectNode();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            var mark = events.peekEvent().getStartMark();
            if (!(events.peekEvent() instanceof ScalarEvent key)) {
                error(mark, "a list or a map as a key", "a word as a key");
                node(depth + 1);
                node(depth + 1);
                continue;
            }
            events.getEvent();
            var value = node(depth + 1);
            if (map.has(key.getValue())) {
                error(mark, "the key " + key.getValue() + " a second time", "every key once");
            } else {
                map.set(key.getValue(), value);
            }
        }
        events.getEvent();
        return map;
    }

    private ArrayNode list(int depth) {
        var list = json.arrayNode();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            list.add(node(depth + 1));
        }
        events.getEvent();
        return list;
    }

    private JsonNode scalar(ScalarEvent scalar) {
        var text = scalar.getValue();
        if (scalar.getTag() != null) {
            error(scalar.getStartMark(), "the tag " + scalar.getTag(), "no tags");
        }
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return json.textNode(text);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> json.nullNode();
            case "true", "True", "TRUE" -> json.booleanNode(true);
            case "false", "False", "FALSE" -> json.booleanNode(false);
            default -> plain(text);
        };
    }

    private JsonNode plain(String text) {
        if (INTEGER.matcher(text).matches()) {
            var number = new BigInteger(text.startsWith("+") ? text.substring(1) : text);
            return number.bitLength() < 32 ? json.numberNode(number.intValue()) : json.numberNode(number);
        }
        return DECIMAL.matcher(text).matches() ? json.numberNode(new BigDecimal(text)) : json.textNode(text);
    }

    private void error(Mark mark, String found, String expected) {
        errors.add(new BundleError(file, "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1), found, expected));
    }

    private static final class TooDeep extends MarkedYAMLException {

        TooDeep(Mark mark) {
            super(null, null, "nested more than " + DEEPEST + " levels deep", mark);
        }
    }
}
