package org.tamga.common;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a list is ordered, so that a page can go on from any row without counting those before it (keyset paging).
 *
 * @param name tells one order from another; a cursor only fits the order that gave it out
 * @param keys the columns, most significant first
 */
public record Order(String name, List<OrderKey> keys) {

    private static final char BETWEEN = '\n';

    /** By slug alone: for what has no date. */
    public static Order bySlug(String alias, Direction direction) {
        return new Order("SLUG " + direction, List.of(OrderKey.text(alias + ".slug", direction)));
    }

    /**
     * By a date: earliest, latest, slug; what has no date comes last either way.
     *
     * @param date the prefix of the date's columns, such as {@code s.said_on}
     */
    public static Order byDate(String name, String date, String slug, Direction direction) {
        return byDate(name, "case when %s_edtf is null then 1 else 0 end".formatted(date), date, slug, direction);
    }

    /** @param undated 1 of a row that has no date, else 0 */
    public static Order byDate(String name, String undated, String date, String slug, Direction direction) {
        var keys = new ArrayList<OrderKey>();
        if (direction == Direction.DESC) {
            // Undated rows sort at the last day of all, which descending would put first.
            keys.add(OrderKey.number(undated, Direction.ASC));
        }
        keys.add(OrderKey.day(date + "_sort_from", direction));
        keys.add(OrderKey.day(date + "_sort_until", direction));
        keys.add(OrderKey.text(slug, direction));
        return new Order(name + " " + direction, List.copyOf(keys));
    }

    /** The same order, with one more key to tell rows apart. */
    public Order and(OrderKey last) {
        var more = new ArrayList<>(keys);
        more.add(last);
        return new Order(name, List.copyOf(more));
    }

    String sql(boolean reversed) {
        return keys.stream().map(key -> key.sql(reversed)).collect(Collectors.joining(", "));
    }

    /** The same, of the columns by the names that {@link #columns()} gives them. */
    String places(boolean reversed) {
        return IntStream.range(0, keys.size()).mapToObj(at -> "k" + at + (keys.get(at).descends(reversed) ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    String columns() {
        return IntStream.range(0, keys.size())
                .mapToObj(at -> keys.get(at).column() + " as k" + at)
                .collect(Collectors.joining(", "));
    }

    /** The condition that a row comes after a cursor, with the cursor's values as parameters {@code <prefix>0}, {@code <prefix>1}, … */
    String after(String prefix, boolean reversed) {
        var alternatives = new ArrayList<String>();
        var same = new StringBuilder();
        for (var at = 0; at < keys.size(); at++) {
            var key = keys.get(at);
            alternatives.add("(" + same + key.column() + key.comes(reversed) + ":" + prefix + at + ")");
            same.append(key.column()).append(" = :").append(prefix).append(at).append(" and ");
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    String cursor(Object[] row, int firstKey) {
        var text = new StringBuilder(name);
        for (var at = 0; at < keys.size(); at++) {
            text.append(BETWEEN).append(row[firstKey + at]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The values of the columns at a cursor.
     *
     * @throws BadInput where it is no cursor of this order
     */
    List<Object> read(String argument, String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(String.valueOf(BETWEEN), -1);
            if (parts.length == keys.size() + 1 && parts[0].equals(name) && Arrays.stream(parts).allMatch(StorableText::is)) {
                return IntStream.range(0, keys.size()).mapToObj(at -> keys.get(at).read().apply(parts[at + 1])).toList();
            }
        } catch (RuntimeException e) {
            // Not one of ours: answered below.
        }
        throw new BadInput(argument, cursor, "a cursor that this list gave out in the same order");
    }
}
