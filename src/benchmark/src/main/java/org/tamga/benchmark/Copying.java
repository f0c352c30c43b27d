package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** All rows of one database, brought into another with the same tables by nothing but COPY, one table after the other in one transaction. */
final class Copying {

    private static final String TABLES = """
            select c.relname
            from pg_class c
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history'
            order by 1
            """;
    private static final String REFERENCES = """
            select conrelid::regclass::text, confrelid::regclass::text, conname, pg_get_constraintdef(oid)
            from pg_constraint
            where contype = 'f' and connamespace = 'public'::regnamespace
            order by 1, 2, 3
            """;
    private static final String INDEXES = """
            select indexrelid::regclass::text, pg_get_indexdef(indexrelid)
            from pg_index
            join pg_class on pg_class.oid = pg_index.indrelid
            where relnamespace = 'public'::regnamespace and relkind = 'r' and not indisunique
            order by 1
            """;

    private final Path files;
    private final List<String> tables;
    private long rows;
    private long bytes;

    private Copying(Path files, List<String> tables) {
        this.files = files;
        this.tables = tables;
    }

    /** Writes all rows to files, as COPY has them. */
    static Copying outOf(Database database, Path files) {
        var copying = new Copying(files, inOrder(database));
        for (var table : copying.tables) {
            var file = copying.file(table);
            copying.rows += database.copyOut(table, file);
            copying.bytes += size(file);
        }
        return copying;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String table) {
        return files.resolve(table + ".copy");
    }

    /** Those that others refer to before these. */
    private static List<String> inOrder(Database database) {
        var waiting = new ArrayList<>(database.rows(TABLES).stream().map(row -> row.get(0)).toList());
        var references = database.rows(REFERENCES).stream().filter(reference -> !reference.get(0).equals(reference.get(1))).toList();
        var there = new HashSet<String>();
        var inOrder = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var ready = waiting.stream().filter(table -> references.stream()
                    .allMatch(reference -> !reference.get(0).equals(table) || there.contains(reference.get(1)))).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("These refer to each other: " + waiting);
            }
            inOrder.addAll(ready);
            there.addAll(ready);
            waiting.removeAll(ready);
        }
        return inOrder;
    }

    long rows() {
        return rows;
    }

    long bytes() {
        return bytes;
    }

    /** @return seconds */
    double asItStands(Database into) {
        empty(into);
        return timed(() -> {
            into.run("begin");
            tables.forEach(table -> into.copyIn(table, file(table)));
            into.run("commit");
        });
    }

    /** @return seconds */
    double withIndexesLaidAside(Database into) {
        empty(into);
        var references = into.rows(REFERENCES);
        var indexes = into.rows(INDEXES);
        return timed(() -> {
            into.run("begin");
            into.run("set local maintenance_work_mem = '256MB'");
            references.forEach(reference -> into.run("alter table %s drop constraint %s".formatted(reference.get(0), reference.get(2))));
            indexes.forEach(index -> into.run("drop index " + index.get(0)));
            tables.forEach(table -> into.copyIn(table, file(table)));
            indexes.forEach(index -> into.run(index.get(1)));
            references.forEach(reference -> into.run("alter table %s add constraint %s %s".formatted(reference.get(0), reference.get(2),
                    reference.get(3))));
            into.run("commit");
        });
    }

    private void empty(Database into) {
        into.run("truncate " + String.join(", ", tables));
        into.run("checkpoint");
    }

    private static double timed(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
