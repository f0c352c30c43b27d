package org.tamga.web;

import java.util.Map;

import org.tamga.web.cache.DataState;

/**
 * An operation that was executed.
 *
 * @param answer as the specification of GraphQL shapes it: {@code data}, {@code errors}
 * @param operation its name; null where it has none
 * @param price 0 where it was not told
 * @param state the state of the data that it holds for, as long as that lasts; null where it does not hold again: of what failed, of what
 *        is no query
 */
public record Executed(Map<String, Object> answer, String operation, long price, DataState state) {
}
