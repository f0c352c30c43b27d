package org.tamga.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code extensions.code} of an error can be. Clients rely on the names: none is ever changed. */
public enum ErrorCode {

    /** The document is no GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** The document has no operation of that name, or several and none was named. */
    OPERATION_RESOLUTION_FAILURE,
    /** A value is not what was expected. */
    BAD_USER_INPUT,
    /** The request is not what GraphQL over HTTP expects. */
    BAD_REQUEST,
    /** The document has too many tokens, aliases or directives, or is too deep: {@code limit} says which, {@code allowed} how many. */
    DOCUMENT_TOO_LARGE,
    /** The operation costs more than is taken: {@code price} says how much, {@code limit} what is taken. */
    QUERY_TOO_COMPLEX,
    /** The operation took too long and was stopped. */
    DEADLINE_EXCEEDED,
    /** There is more to do than can be done now; the same may be asked again. */
    OVERLOADED,
    /** The database can't be reached just now; the same may be asked again. */
    UNAVAILABLE,
    /** The schema can't be asked for here. */
    INTROSPECTION_DISABLED,
    /** No document of this hash is remembered: send it whole, with its hash. */
    PERSISTED_QUERY_NOT_FOUND,
    /** Only documents that the operator trusts run here, and this is none. */
    DOCUMENT_NOT_TRUSTED,
    /** The fault is ours. */
    INTERNAL_SERVER_ERROR;

    /** The extensions of an error with this code, and what else is known of it, as names and values in turn. */
    Map<String, Object> extensions(Object... known) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", name());
        for (var at = 0; at < known.length; at += 2) {
            extensions.put((String) known[at], known[at + 1]);
        }
        return extensions;
    }
}
