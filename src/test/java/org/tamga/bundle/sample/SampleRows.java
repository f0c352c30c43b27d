package org.tamga.bundle.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.tamga.bundle.sample.World.Country;
import org.tamga.common.RowSink;

/** The rows of a sample that is made on a small world, without any database. */
final class SampleRows {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 14);

    private SampleRows() {
    }

    static Sample sample(SampleSize size) {
        return sample(size, TODAY);
    }

    static Sample sample(SampleSize size, LocalDate today) {
        return new Sample(size, world(today));
    }

    static World world(LocalDate today) {
        var first = new EnumMap<Table, Long>(Table.class);
        Arrays.stream(Table.values()).filter(Table::hasKey).forEach(table -> first.put(table, first(table)));
        return new World(IntStream.range(0, 200).mapToObj(number -> new Country(number + 1L, "Country " + number)).toList(),
                LongStream.range(1, 28).boxed().toList(), List.of("tonnes"), Map.copyOf(first), 2, today);
    }

    /** The first key of a table. */
    static long first(Table table) {
        return 1_000_000L * (table.ordinal() + 1);
    }

    static List<List<Object>> of(SampleSize size, Table table) {
        return of(sample(size), table);
    }

    static List<List<Object>> of(Sample sample, Table table) {
        var rows = new ArrayList<List<Object>>();
        IntStream.range(0, sample.steps(table)).forEach(number -> rows.addAll(of(sample, table, number)));
        return rows;
    }

    /** Those of the thing of this number. */
    static List<List<Object>> of(Sample sample, Table table, int number) {
        var collected = new Collected(table);
        try {
            sample.rows(table, number, collected);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return collected.rows;
    }

    /** Of one column, by its name. */
    static List<Object> column(SampleSize size, Table table, String column) {
        var at = table.columns().indexOf(column);
        return of(size, table).stream().map(row -> row.get(at)).toList();
    }

    /** Of all rows of all tables. */
    static String digest(SampleSize size) {
        var digest = sha256();
        for (var table : Table.values()) {
            of(size, table).forEach(row -> digest.update((table + " " + row + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Collected extends RowSink {

        private final Table table;
        private final List<List<Object>> rows = new ArrayList<>();

        Collected(Table table) {
            this.table = table;
        }

        @Override
        public void row(Object... values) {
            if (values.length != table.columns().size()) {
                throw new AssertionError("%s has %d values for %s".formatted(table, values.length, table.columns()));
            }
            rows.add(Arrays.asList(values));
        }

        @Override
        public void finish() {
        }

        @Override
        public void close() {
        }
    }
}
