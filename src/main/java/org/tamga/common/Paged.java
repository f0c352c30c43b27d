package org.tamga.common;

import java.util.List;
import java.util.function.Function;

/**
 * A page of rows as read from the database.
 *
 * @param items the rows with their cursors, in the order of the list
 * @param info where the page stands
 * @param total the number of rows in the whole list, or null where nobody asked
 */
public record Paged<T>(List<Item<T>> items, PageInfo info, Integer total) {

    public record Item<T>(String cursor, T row) {
    }

    /** The edges of a connection, made from the rows. */
    public <E> List<E> edges(Function<Item<T>, E> edge) {
        return items.stream().map(edge).toList();
    }
}
