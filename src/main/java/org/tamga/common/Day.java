package org.tamga.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as text: YYYY-MM-DD, of the years 0001 to 9999, which every database can hold. */
public final class Day {

    public static final String EXPECTED = "a day as YYYY-MM-DD";

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Day() {
    }

    /** @throws IllegalArgumentException where the text is no such day */
    public static LocalDate of(String text) {
        if (FORM.matcher(text).matches() && !text.startsWith("0000")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                // No day of the calendar: answered below.
            }
        }
        throw new IllegalArgumentException(EXPECTED);
    }
}
