package org.tamga.web.socket;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.web.Refused;
import org.tamga.web.RequestReader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The messages of graphql-transport-ws, as text. */
@ApplicationScoped
public class Messages {

    private final RequestReader requests;
    private final ObjectMapper json;

    public Messages(RequestReader requests, ObjectMapper json) {
        this.requests = requests;
        this.json = json;
    }

    /** @throws Refused where the text is no JSON object */
    JsonNode read(String text) {
        return requests.parsed("the message", text);
    }

    String write(String type, Object payload) {
        return write(type, null, payload);
    }

    /**
     * @param id which operation it is about; null where about none
     * @param payload null where there is none
     */
    String write(String type, String id, Object payload) {
        var message = new LinkedHashMap<String, Object>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        return written(message);
    }

    private String written(Map<String, Object> message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
