package org.tamga.bundle.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The indexes and references of PostgreSQL's tables, laid aside while these are filled: one pass over all rows makes an index faster than
 * row after row does, and checks a reference faster. All in the transaction that fills them, so that they are back whatever happens.
 */
final class LaidAside {

    private static final String REFERENCES = """
            select conrelid::regclass::text, conname, pg_get_constraintdef(oid)
            from pg_constraint
            where contype = 'f' and connamespace = current_schema()::regnamespace and conrelid::regclass::text = any (?)
            order by 1, 2
            """;
    /** Those of the derived rows by their names stay: what is derived is looked for before it is written. */
    private static final String INDEXES = """
            select indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid)
            from pg_index
            join pg_class on pg_class.oid = pg_index.indrelid
            where relnamespace = current_schema()::regnamespace and not indisprimary and not indisunique
                and indrelid::regclass::text = any (?) and indexrelid::regclass::text <> 'briefing_item_by_item'
            order by 1, 2
            """;

    private record Part(String table, String name, String definition) {
    }

    private final Connection connection;
    private final List<Part> references;
    private final List<Part> indexes;

    private LaidAside(Connection connection, List<Part> references, List<Part> indexes) {
        this.connection = connection;
        this.references = references;
        this.indexes = indexes;
    }

    static LaidAside of(Connection connection, Collection<String> tables) throws SQLException {
        var aside = new LaidAside(connection, read(connection, REFERENCES, tables), read(connection, INDEXES, tables));
        for (var reference : aside.references) {
            aside.run("alter table %s drop constraint %s".formatted(reference.table, reference.name));
        }
        for (var index : aside.indexes) {
            aside.run("drop index " + index.name);
        }
        // Sorted in memory as far as a modest server can spare it; and thousands of small questions are not worth being compiled or shared.
        aside.run("set local maintenance_work_mem = '256MB'");
        aside.run("set local jit = off");
        aside.run("set local max_parallel_workers_per_gather = 0");
        return aside;
    }

    private static List<Part> read(Connection connection, String sql, Collection<String> tables) throws SQLException {
        var parts = new ArrayList<Part>();
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    parts.add(new Part(found.getString(1), found.getString(2), found.getString(3)));
                }
            }
        }
        return parts;
    }

    /** Makes the indexes of these tables, and has the database look at what they hold. */
    void putBackIndexes(Collection<String> tables, Progress progress, Stage stage) throws SQLException {
        var these = indexes.stream().filter(index -> tables.contains(index.table)).toList();
        var part = progress.part("indexes", these.size(), stage);
        for (var index : these) {
            part.begin(index.name);
            run(index.definition);
            part.done(1);
        }
        part.begin("statistics");
        run("analyze " + String.join(", ", tables));
        part.end();
    }

    void putBackReferences(Progress progress) throws SQLException {
        var part = progress.part("references", references.size(), Stage.REFERENCES);
        for (var reference : references) {
            part.begin(reference.name);
            run("alter table %s add constraint %s %s".formatted(reference.table, reference.name, reference.definition));
            part.done(1);
        }
        part.end();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
