package org.tamga.claim;

import org.tamga.common.Row;

/** One of the claims that a statement takes a stance on, with the stance. */
public record StatementClaimRow(Stance stance, ClaimNode node) {

    static StatementClaimRow of(Row row) {
        return new StatementClaimRow(row.one(Stance.class), ClaimNode.of(row));
    }
}
