package org.tamga.web.socket;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.web.GraphQLEngine;
import org.tamga.web.GraphQLRequest;
import org.tamga.web.Refused;
import org.tamga.web.RequestReader;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads and makes the operations that clients ask for over WebSockets. */
@ApplicationScoped
public class Operations {

    private final GraphQLEngine engine;
    private final RequestReader requests;
    private final Turns turns;

    public Operations(GraphQLEngine engine, RequestReader requests, Turns turns) {
        this.engine = engine;
        this.requests = requests;
        this.turns = turns;
    }

    /** @throws Refused where it is no request */
    GraphQLRequest request(JsonNode payload) {
        return requests.request(payload);
    }

    Operation create(GraphQLRequest request, String id, Client client) {
        return new Operation(engine, request, id, client, turns);
    }

    List<Map<String, Object>> tooMany(int most) {
        return List.of(Refused.tooMany("This connection has " + most + " operations under way; no more are served.").error());
    }
}
