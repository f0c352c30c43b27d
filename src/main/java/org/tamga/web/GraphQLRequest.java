package org.tamga.web;

import java.util.Map;

/**
 * What GraphQL over HTTP asks for.
 *
 * @param query the document
 * @param operationName which of its operations; null where it has one
 * @param variables their values by name
 */
public record GraphQLRequest(String query, String operationName, Map<String, Object> variables) {
}
