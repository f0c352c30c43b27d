package org.tamga.common;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embeddable;

/**
 * A date of the domain as the evidence gives it: the EDTF text as written, and the earliest and latest day it can mean.
 * <p>
 * {@code earliest} and {@code latest} are null where the date is open at that end, or where nothing is known of it. The two sort days are
 * never null, so that a page can be continued from any row: an open start sorts before all days, an open end after them, and what is
 * undated after everything (DESIGN, section 5: earliest, latest, slug; undated last).
 */
@Embeddable
public class EdtfDate {

    /** The day an undated row sorts at, and an open end. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** The day an open start sorts at. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    public String edtf;
    public LocalDate earliest;
    public LocalDate latest;
    public LocalDate sortFrom;
    public LocalDate sortUntil;

    protected EdtfDate() {
    }

    private EdtfDate(String edtf, LocalDate earliest, LocalDate latest) {
        this.edtf = edtf;
        this.earliest = earliest;
        this.latest = latest;
        this.sortFrom = edtf == null ? LAST_DAY : Objects.requireNonNullElse(earliest, FIRST_DAY);
        this.sortUntil = Objects.requireNonNullElse(latest, LAST_DAY);
    }

    /**
     * The date that an EDTF text means; null stands for "nothing is known".
     *
     * @throws EdtfException where the text is no EDTF
     */
    public static EdtfDate of(String edtf) {
        if (edtf == null) {
            return new EdtfDate(null, null, null);
        }
        var span = Edtf.parse(edtf);
        return new EdtfDate(edtf, span.earliest(), span.latest());
    }

    public boolean isKnown() {
        return edtf != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date && Objects.equals(edtf, date.edtf);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(edtf);
    }

    @Override
    public String toString() {
        return String.valueOf(edtf);
    }
}
