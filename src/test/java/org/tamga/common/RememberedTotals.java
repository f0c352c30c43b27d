package org.tamga.common;

import jakarta.enterprise.inject.spi.CDI;

/** What was counted or found out before, for tests that count statements or break them. */
public final class RememberedTotals {

    private RememberedTotals() {
    }

    /** Everything is read again. */
    public static void forget() {
        Totals.forget();
        OfRevision.forget();
        CDI.current().select(RowMemory.class).get().forget();
    }
}
