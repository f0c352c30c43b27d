package org.tamga.common;

import java.util.function.Function;

/**
 * One column that a list is ordered by. The last one of an order must tell every two rows apart, and none may be null.
 *
 * @param column the column, as SQL
 * @param direction which way
 * @param read turns the text that a cursor carries back into a value of the column
 */
public record OrderKey(String column, Direction direction, Function<String, Object> read) {

    public static OrderKey text(String column, Direction direction) {
        return new OrderKey(column, direction, text -> text);
    }

    public static OrderKey number(String column, Direction direction) {
        return new OrderKey(column, direction, Long::valueOf);
    }

    public static OrderKey day(String column, Direction direction) {
        return new OrderKey(column, direction, Day::of);
    }

    String sql(boolean reversed) {
        return column + (descends(reversed) ? " desc" : "");
    }

    /** The operator that holds of a row's value against a cursor's, where the row comes after the cursor in the order read. */
    String comes(boolean reversed) {
        return descends(reversed) ? " < " : " > ";
    }

    boolean descends(boolean reversed) {
        return direction == Direction.DESC != reversed;
    }
}
