package org.tamga.claim;

import org.tamga.common.Row;

/** One of the statements about a claim, with the stance. */
public record ClaimStatementRow(Stance stance, StatementNode node) {

    static ClaimStatementRow of(Row row) {
        return new ClaimStatementRow(row.one(Stance.class), StatementNode.of(row));
    }
}
