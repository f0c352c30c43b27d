package org.tamga.web;

import java.util.Map;

import io.smallrye.mutiny.Multi;

/** An operation that was begun: it has an answer, or it is a subscription and will have many. */
public sealed interface Started {

    /**
     * @param answer as the specification of GraphQL shapes it; without {@code data} where the operation could not be executed
     */
    record Answered(Map<String, Object> answer) implements Started {
    }

    /**
     * @param events each an event that the engine answers with
     *        {@link GraphQLEngine#answer(GraphQLRequest, Object)}; nothing happens before they are subscribed to
     */
    record Subscribed(Multi<Object> events) implements Started {
    }
}
