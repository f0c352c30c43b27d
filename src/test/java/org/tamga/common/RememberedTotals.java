package org.tamga.common;

/** What was counted before, for tests that count statements or break them. */
public final class RememberedTotals {

    private RememberedTotals() {
    }

    /** Everything is counted again. */
    public static void forget() {
        Totals.forget();
    }
}
