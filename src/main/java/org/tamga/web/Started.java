package org.tamga.web;

import java.util.Map;
import java.util.function.Function;

import io.smallrye.mutiny.Multi;

/** An operation that was begun: it has an answer, or it is a subscription and will have many. */
public sealed interface Started {

    /**
     * @param answer as the specification of GraphQL shapes it; without {@code data} where the operation could not be executed
     */
    record Answered(Map<String, Object> answer) implements Started {
    }

    /**
     * @param events nothing happens before they are subscribed to
     * @param answering the answer to one of them: an operation of its own, of the state that the data is in then
     */
    record Subscribed(Multi<Object> events, Function<Object, Map<String, Object>> answering) implements Started {
    }
}
