package org.tamga.store;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** How many rows of tables a statement read, as its plan tells, and which tables whole. */
final class RowsRead {

    /** A table that has fewer is as quickly read whole. */
    private static final int FEW = 2_500;

    private final List<String> whole = new ArrayList<>();
    private final long returned;
    private boolean ofIndexesAlone = true;
    private long rows;

    RowsRead(JsonNode plan) {
        this.returned = Math.round(plan.path("Plan").path("Actual Rows").asDouble());
        all(plan.path("Plan"));
    }

    private void all(JsonNode node) {
        if (node.has("Relation Name") && node.path("Node Type").asText().endsWith("Scan")) {
            var here = Math.round((node.path("Actual Rows").asDouble() + node.path("Rows Removed by Filter").asDouble()
                    + node.path("Rows Removed by Index Recheck").asDouble()) * node.path("Actual Loops").asDouble());
            rows += here;
            ofIndexesAlone &= node.path("Node Type").asText().equals("Index Only Scan");
            if (node.path("Node Type").asText().equals("Seq Scan") && here > FEW) {
                whole.add(node.path("Relation Name").asText() + ", " + here + " rows");
            }
        }
        node.path("Plans").forEach(this::all);
    }

    long rows() {
        return rows;
    }

    long returned() {
        return returned;
    }

    /** Whether no table was looked into. */
    boolean isOfIndexesAlone() {
        return ofIndexesAlone;
    }

    /** The tables that were read from one end to the other, where that is long. */
    List<String> whole() {
        return whole;
    }
}
