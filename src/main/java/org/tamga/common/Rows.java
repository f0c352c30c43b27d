package org.tamga.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers whose first column says what each row belongs to. */
public final class Rows {

    private Rows() {
    }

    /** One row for each key. */
    public static <T> Map<Long, T> byKey(Select select, Function<Row, T> read) {
        var found = new LinkedHashMap<Long, T>();
        for (var columns : select.rows()) {
            found.put(((Number) columns[0]).longValue(), read.apply(new Row(columns, 1)));
        }
        return found;
    }

    /** One row for each slug. */
    public static <T> Map<String, T> bySlug(Select select, Function<Row, T> read) {
        var found = new LinkedHashMap<String, T>();
        for (var columns : select.rows()) {
            found.put((String) columns[0], read.apply(new Row(columns, 1)));
        }
        return found;
    }

    /** Any number of rows for each key, in the order of the answer. */
    public static <T> Map<Long, List<T>> many(Select select, Function<Row, T> read) {
        var found = new LinkedHashMap<Long, List<T>>();
        for (var columns : select.rows()) {
            found.computeIfAbsent(((Number) columns[0]).longValue(), key -> new ArrayList<>()).add(read.apply(new Row(columns, 1)));
        }
        return found;
    }

    /** Every row, where the first column is one like the others. */
    public static <T> List<T> list(Select select, Function<Row, T> read) {
        return select.rows().stream().map(columns -> read.apply(new Row(columns, 0))).toList();
    }
}
