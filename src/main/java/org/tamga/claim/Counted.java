package org.tamga.claim;

import java.time.LocalDate;

import org.tamga.common.Listing;
import org.tamga.common.Standing;

/** Counts all entries of a kind by their assessments, less the few that were taken back: the entries themselves are not gone through. */
final class Counted {

    private Counted() {
    }

    /**
     * @param entry the table of the entries; their assessments, {@code e}, have its name too
     * @param known as known on which day
     */
    static Listing<Void> inAll(String entry, LocalDate known, boolean withdrawnToo) {
        var counted = Listing.counting(entry + "_assessment e").where(Standing.assessed("e")).with(Standing.DAY, known);
        return withdrawnToo ? counted : counted.where(Standing.notTakenBack(entry, "e." + entry + "_id"));
    }
}
