package org.tamga.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;

/**
 * Answers as JSON. The engine leaves nothing in them but objects, lists, texts, numbers and truths, so no serializer has to be looked for,
 * value by value.
 */
final class AnswerJson {

    private static final int ROOM = 8 * 1024;

    private final JsonFactory json;

    AnswerJson(JsonFactory json) {
        this.json = json;
    }

    byte[] write(Map<String, Object> answer) {
        var bytes = new ByteArrayBuilder(ROOM);
        try (var generator = json.createGenerator(bytes)) {
            write(generator, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is asked first is told by the class alone; whether something is a map or a list at all takes longer to find out. */
    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof LinkedHashMap<?, ?> object) {
            writeObject(json, object);
        } else if (value instanceof ArrayList<?> list) {
            writeList(json, list);
        } else if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Map<?, ?> object) {
            writeObject(json, object);
        } else if (value instanceof List<?> list) {
            writeList(json, list);
        } else {
            // What is rarer, such as decimal numbers.
            json.writePOJO(value);
        }
    }

    private static void writeObject(JsonGenerator json, Map<?, ?> object) throws IOException {
        json.writeStartObject();
        for (var field : object.entrySet()) {
            json.writeFieldName((String) field.getKey());
            write(json, field.getValue());
        }
        json.writeEndObject();
    }

    private static void writeList(JsonGenerator json, List<?> list) throws IOException {
        json.writeStartArray();
        for (var each : list) {
            write(json, each);
        }
        json.writeEndArray();
    }
}
