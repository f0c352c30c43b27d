package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Instance;

/** Every table is compared, in what it says: keys stand for what has them, as these are nobody's business but the database's. */
@DisplayName("A sample is the same")
class SampleIT {

    private static final String[] WANTED = {"-Dtamga.sample.claims=2000", "-Dtamga.sample.seed=3"};
    private static final String MADE_UP = "sample-";
    /** The key, the day on which the store took something in, and what is written for one database in another way than for the other. */
    private static final Set<String> OF_THE_STORE = Set.of("id", "taken_in", "content");

    @TempDir
    Path directory;

    @Test
    @DisplayName("on whatever database")
    void onBoth() throws SQLException {
        try (var server = new Server()) {
            server.create("sample");
            make("postgresql", server.settings("sample", WANTED));
            make("h2", "-Dtamga.data-directory=" + directory.resolve("store"), WANTED[0], WANTED[1]);

            var onPostgreSql = told(server.connect("sample"));
            var onH2 = told(SmallDisk.open(directory.resolve("store")));
            assertThat(onH2.keySet()).isEqualTo(onPostgreSql.keySet());
            assertThat(onH2.keySet()).contains("actor", "actor_name", "tenure", "source", "article", "article_author", "republication",
                    "text_reuse", "statement", "statement_about", "statement_topic", "measure", "claim", "claim_participant", "claim_topic",
                    "assertion", "citation", "citation_attributed_to", "citation_basis", "claim_link", "revision_change",
                    "statement_voice", "citation_voice", "claim_assessment", "statement_assessment", "claim_turn", "briefing_item",
                    "claim_of_actor", "measure_of_actor", "statement_of_actor");
            onH2.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(onPostgreSql.get(table)));
        }
    }

    private void make(String name, String... settings) {
        var process = Instance.start(directory.resolve(name + ".log"), settings);
        assertThat(process.ended()).as(process.output()).isZero();
    }

    /** What each table says of the sample, in one order; tables that say nothing of it are left out. */
    private static Map<String, List<String>> told(Connection opened) throws SQLException {
        try (var connection = opened) {
            var names = new HashMap<String, Map<Object, String>>();
            for (var table : List.of("actor", "topic", "source", "article", "statement", "measure", "claim", "citation")) {
                names.put(table, names(connection, table));
            }
            var told = new TreeMap<String, List<String>>();
            for (var table : tables(connection)) {
                var rows = rows(connection, table, names);
                if (!rows.isEmpty()) {
                    told.put(table, rows);
                }
            }
            return told;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(null, "public", null, new String[]{"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static Map<Object, String> names(Connection connection, String table) throws SQLException {
        var names = new HashMap<Object, String>();
        try (var statement = connection.createStatement(); var found = statement.executeQuery("select id, slug from " + table)) {
            while (found.next()) {
                names.put(found.getLong(1), found.getString(2));
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table, Map<String, Map<Object, String>> names) throws SQLException {
        var refers = references(connection, table);
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement(); var found = statement.executeQuery("select t.* from " + table + " t")) {
            var columns = found.getMetaData();
            while (found.next()) {
                var row = new TreeMap<String, String>();
                for (var at = 1; at <= columns.getColumnCount(); at++) {
                    var column = columns.getColumnName(at);
                    if (!OF_THE_STORE.contains(column)) {
                        row.put(column, told(found.getObject(at), names.get(refers.get(column))));
                    }
                }
                rows.add(row.toString());
            }
        }
        return rows.stream().filter(row -> row.contains(MADE_UP)).sorted().toList();
    }

    /** Which table a column has keys of. */
    private static Map<String, String> references(Connection connection, String table) throws SQLException {
        var references = new HashMap<String, String>();
        try (var found = connection.getMetaData().getImportedKeys(null, "public", table)) {
            while (found.next()) {
                references.put(found.getString("FKCOLUMN_NAME"), found.getString("PKTABLE_NAME"));
            }
        }
        return references;
    }

    private static String told(Object value, Map<Object, String> names) {
        if (value instanceof Number key && names != null) {
            return names.get(key.longValue());
        }
        return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
