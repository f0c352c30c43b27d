package org.tamga.common;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/**
 * A committed state of the data, as clients hold it: the store it comes from, and the number of the revision there. That of a briefing also
 * says what its reader was given, as the next difference starts from there.
 */
@CustomScalar("Revision")
@Description("An opaque token of a committed state of the data; it also knows the store that it comes from.")
public class RevisionToken implements CustomStringScalar {

    public static final String EXPECTED = "a revision that this service gave out";

    private static final int PARTS = 6;
    private static final int COMPACT = 36;

    private final String store;
    private final long number;
    private final Copy copy;

    public RevisionToken(String store, long number) {
        this(store, number, null);
    }

    /** @param copy what its reader was given; null where that is not on record */
    public RevisionToken(String store, long number, Copy copy) {
        this.store = store;
        this.number = number;
        this.copy = copy;
    }

    /** @throws IllegalArgumentException where the text is no token */
    public RevisionToken(String token) {
        var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        var at = text.indexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException(EXPECTED);
        }
        var parts = text.substring(0, at).split("[.]", -1);
        if (parts.length != 1 && parts.length != PARTS) {
            throw new IllegalArgumentException(EXPECTED);
        }
        this.number = Long.parseLong(parts[0]);
        this.copy = parts.length == 1 ? null
                : new Copy(day(parts[1]), day(parts[2]), day(parts[3]), parts[4].isEmpty() ? null : Integer.valueOf(parts[4]), parts[5]);
        this.store = text.substring(at + 1);
    }

    /**
     * The briefing that a reader has.
     *
     * @param day as known on which day
     * @param from, until its span
     * @param items to how many items it was kept; null where it was not
     * @param of tells apart what can't be compared, such as briefings of two countries: compared as it is
     */
    public record Copy(LocalDate day, LocalDate from, LocalDate until, Integer items, String of) {
    }

    public String store() {
        return store;
    }

    public long number() {
        return number;
    }

    /** Whether it is the same state of the same store, whatever its reader was given of it. */
    boolean isSameAs(RevisionToken other) {
        return number == other.number && store.equals(other.store);
    }

    /** The briefing that its reader has; null where it is not on record. */
    public Copy copy() {
        return copy;
    }

    /** As known on which day its reader saw the state; null where that is not on record. */
    public LocalDate day() {
        return copy == null ? null : copy.day();
    }

    /** How many items its reader was given at most; null for all of them. */
    public Integer items() {
        return copy == null ? null : copy.items();
    }

    @Override
    public String stringValueForSerialization() {
        var text = number + (copy == null ? ""
                : ".%s.%s.%s.%s.%s".formatted(day(copy.day()), day(copy.from()), day(copy.until()),
                        copy.items() == null ? "" : copy.items(), copy.of()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString((text + '@' + store).getBytes(StandardCharsets.UTF_8));
    }

    /** Short, as readers send it over bad networks. */
    private static String day(LocalDate day) {
        return Long.toString(day.toEpochDay(), COMPACT);
    }

    private static LocalDate day(String text) {
        var day = LocalDate.ofEpochDay(Integer.parseInt(text, COMPACT));
        if (day.isBefore(EdtfDate.FIRST_DAY) || day.isAfter(EdtfDate.LAST_DAY)) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return day;
    }

    @Override
    public String toString() {
        return stringValueForSerialization();
    }
}
