package org.tamga.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How many rows of tables a statement read, as its plan tells, and which tables whole. A look-up that finds nothing counts as a row: a
 * hundred thousand of them are work as well.
 */
final class RowsRead {

    /** A table that has fewer is as quickly read whole. */
    private static final int FEW = 2_500;

    private static final Pattern COUNT = Pattern.compile("^select [^,]+, count\\(\\*\\)\\s+from");
    /** Without a filter. */
    private static final Pattern COUNT_OF_ACTORS = Pattern
            .compile("from (claim|statement)_of_actor x\\s+(join (claim|statement)_of_actor y on \\S+ = \\S+\\s+)?where");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d");
    private static final Set<String> ADDING_UP = Set.of("Aggregate", "Gather", "Gather Merge", "Sort", "Incremental Sort");

    private final String sql;
    private final boolean kept;
    private final boolean forAnyValues;
    private final List<String> whole = new ArrayList<>();
    private final long returned;
    private boolean ofIndexesAlone = true;
    private long rows;

    /** @param kept whether PostgreSQL may keep its plan for other values; it plans the others for each that they are asked with */
    RowsRead(JsonNode plan, boolean kept) {
        this.sql = plan.path("Query Text").asText();
        this.kept = kept;
        var top = plan.path("Plan");
        this.forAnyValues = PARAMETER.matcher(top.toString()).find();
        this.returned = found(isCount() ? counted(top) : top);
        all(top);
    }

    private void all(JsonNode node) {
        if (node.has("Relation Name") && node.path("Node Type").asText().endsWith("Scan")) {
            var each = node.path("Actual Rows").asDouble() + node.path("Rows Removed by Filter").asDouble()
                    + node.path("Rows Removed by Index Recheck").asDouble();
            var here = Math.round(Math.max(1, each) * node.path("Actual Loops").asDouble());
            rows += here;
            ofIndexesAlone &= node.path("Node Type").asText().equals("Index Only Scan");
            if (node.path("Node Type").asText().equals("Seq Scan") && here > FEW) {
                whole.add(node.path("Relation Name").asText() + ", " + here + " rows");
            }
        }
        node.path("Plans").forEach(this::all);
    }

    private static long found(JsonNode node) {
        return Math.round(node.path("Actual Rows").asDouble() * node.path("Actual Loops").asDouble());
    }

    /** What is below all that adds up. */
    private static JsonNode counted(JsonNode node) {
        if (ADDING_UP.contains(node.path("Node Type").asText())) {
            for (var below : node.path("Plans")) {
                if (below.path("Parent Relationship").asText().equals("Outer")) {
                    return counted(below);
                }
            }
        }
        return node;
    }

    String sql() {
        return sql;
    }

    long rows() {
        return rows;
    }

    /** By a statement that counts, how many it counted. */
    long returned() {
        return returned;
    }

    boolean isCount() {
        return COUNT.matcher(sql).find();
    }

    boolean isCountOfActors() {
        return isCount() && COUNT_OF_ACTORS.matcher(sql).find();
    }

    /** Whether its plan may be used for other values than those that it was asked with. */
    boolean isKept() {
        return kept;
    }

    /** Whether it was read by a plan that was made for no values in particular. */
    boolean isForAnyValues() {
        return forAnyValues;
    }

    /** Whether no table was looked into. */
    boolean isOfIndexesAlone() {
        return ofIndexesAlone;
    }

    /** The tables that were read from one end to the other, where that is long. */
    List<String> whole() {
        return whole;
    }

    @Override
    public String toString() {
        return "%d rows are read, %d returned%s by %s".formatted(rows, returned, forAnyValues ? " in a way for any values," : "", sql);
    }
}
