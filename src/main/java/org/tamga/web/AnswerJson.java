package org.tamga.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tamga.web.plan.Fields;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
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
            new Writing(generator).value(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One answer, whose objects have the same few names over and over: each is made bytes once. */
    private static final class Writing {

        private final JsonGenerator json;
        private final Map<String, SerializableString> names = new HashMap<>();

        Writing(JsonGenerator json) {
            this.json = json;
        }

        /** What is asked first is told by the class alone; whether something is a map or a list at all takes longer to find out. */
        void value(Object value) throws IOException {
            if (value instanceof String text) {
                text(text);
            } else if (value instanceof Fields fields) {
                object(fields);
            } else if (value instanceof LinkedHashMap<?, ?> fields) {
                object(fields);
            } else if (value instanceof ArrayList<?> list) {
                list(list);
            } else if (value == null) {
                json.writeNull();
            } else if (value instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else if (value instanceof Integer number) {
                json.writeNumber(number);
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else if (value instanceof Map<?, ?> fields) {
                object(fields);
            } else if (value instanceof List<?> list) {
                list(list);
            } else {
                // What is rarer, such as decimal numbers.
                json.writePOJO(value);
            }
        }

        /** Most texts stand in JSON as they are: their bytes are copied, in place of looking at each character on its way. */
        private void text(String text) throws IOException {
            var utf8 = text.getBytes(StandardCharsets.UTF_8);
            if (PlainText.is(utf8)) {
                json.writeRawUTF8String(utf8, 0, utf8.length);
            } else {
                json.writeString(text);
            }
        }

        /** By plan: the names are bytes already. */
        private void object(Fields fields) throws IOException {
            json.writeStartObject();
            var names = fields.names();
            for (var at = 0; at < names.length; at++) {
                json.writeFieldName(names[at]);
                value(fields.value(at));
            }
            json.writeEndObject();
        }

        private void object(Map<?, ?> fields) throws IOException {
            json.writeStartObject();
            for (var field : fields.entrySet()) {
                json.writeFieldName(name((String) field.getKey()));
                value(field.getValue());
            }
            json.writeEndObject();
        }

        private SerializableString name(String name) {
            var known = names.get(name);
            if (known == null) {
                known = new SerializedString(name);
                names.put(name, known);
            }
            return known;
        }

        private void list(List<?> list) throws IOException {
            json.writeStartArray();
            for (var each : list) {
                value(each);
            }
            json.writeEndArray();
        }
    }
}
