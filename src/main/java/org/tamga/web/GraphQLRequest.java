package org.tamga.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tamga.common.StorableText;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What GraphQL over HTTP asks for.
 *
 * @param query the document; null where it is named by {@code documentId} or {@code extensions.persistedQuery}
 * @param documentId the id of the document; null where it has none
 * @param operationName which of its operations; null where it has one
 * @param variables their values by name
 * @param extensions what else the client has to say
 */
@RegisterForReflection
public record GraphQLRequest(String query, String documentId, String operationName, Map<String, Object> variables,
        Map<String, Object> extensions) {

    private static final String BY_ITS_NUMBER = "\\u";
    private static final Pattern NUL_IN_A_LITERAL = Pattern.compile("\\\\u(0000|\\{0+})");

    /** Whether the answer is to tell what the operation costs. */
    boolean wantsCost() {
        return Boolean.TRUE.equals(extensions.get("cost"));
    }

    /**
     * Where text stands that no database can hold: the name of a variable, or "the document". Said of the request as a whole, since
     * GraphQL's String can't be replaced: the engine's own fields know only the one that it comes with.
     *
     * @param document its text, wherever it came from
     */
    Optional<String> unstorable(String document) {
        if (!StorableText.is(document) || document.contains(BY_ITS_NUMBER) && NUL_IN_A_LITERAL.matcher(document).find()) {
            return Optional.of("the document");
        }
        return variables.entrySet().stream().filter(variable -> !storable(variable.getValue())).findFirst()
                .map(variable -> "$" + variable.getKey());
    }

    private static boolean storable(Object value) {
        if (value instanceof String text) {
            return StorableText.is(text);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().allMatch(GraphQLRequest::storable);
        }
        return !(value instanceof Map<?, ?> object) || object.values().stream().allMatch(GraphQLRequest::storable);
    }
}
