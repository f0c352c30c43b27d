package org.tamga.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Stream;

/** What a store holds, in numbers that can be compared. */
final class Counts {

    private Counts() {
    }

    /** The number of its last revision, and how many rows each table has. */
    static String of(Connection connection, String... tables) throws SQLException {
        var counted = Stream.of(tables).map("(select count(*) from %s)"::formatted).collect(joining(", "));
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select (select revision from store), " + counted)) {
            row.next();
            var held = new ArrayList<String>();
            for (var at = 1; at <= tables.length + 1; at++) {
                held.add(row.getString(at));
            }
            return String.join(" ", held);
        }
    }
}
