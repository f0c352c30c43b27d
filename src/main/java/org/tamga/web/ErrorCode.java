package org.tamga.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code extensions.code} of an error can be. Clients rely on the names: none is ever changed. */
enum ErrorCode {

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
    /** The fault is ours. */
    INTERNAL_SERVER_ERROR;

    Map<String, Object> extensions() {
        return extensions(null, null);
    }

    Map<String, Object> extensions(String key, Object value) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", name());
        if (key != null) {
            extensions.put(key, value);
        }
        return extensions;
    }
}
