package org.tamga.common;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/**
 * A committed state of the data, as clients hold it: the store it comes from, and the number of the revision there. That of a briefing
 * also knows the day on which it was asked for, and how many items of it its reader was given, as the next difference starts from there.
 */
@CustomScalar("Revision")
@Description("An opaque token of a committed state of the data; it also knows the store that it comes from.")
public class RevisionToken implements CustomStringScalar {

    public static final String EXPECTED = "a revision that this service gave out";

    private final String store;
    private final long number;
    private final LocalDate day;
    private final Integer items;

    public RevisionToken(String store, long number) {
        this(store, number, null, null);
    }

    /**
     * @param day as known on which day its reader saw the state; null where that is not on record
     * @param items how many items its reader was given; null for all of them
     */
    public RevisionToken(String store, long number, LocalDate day, Integer items) {
        this.store = store;
        this.number = number;
        this.day = day;
        this.items = items;
    }

    /** @throws IllegalArgumentException where the text is no token */
    public RevisionToken(String token) {
        var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        var at = text.lastIndexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException(EXPECTED);
        }
        var parts = text.substring(0, at).split("\\.", -1);
        if (parts.length > 3) {
            throw new IllegalArgumentException(EXPECTED);
        }
        this.number = Long.parseLong(parts[0]);
        this.day = parts.length < 2 ? null : day(parts[1]);
        this.items = parts.length < 3 ? null : Integer.valueOf(parts[2]);
        this.store = text.substring(at + 1);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(EXPECTED, e);
        }
    }

    public String store() {
        return store;
    }

    public long number() {
        return number;
    }

    public LocalDate day() {
        return day;
    }

    public Integer items() {
        return items;
    }

    @Override
    public String stringValueForSerialization() {
        var text = new StringBuilder().append(number);
        if (day != null) {
            text.append('.').append(day);
            if (items != null) {
                text.append('.').append(items);
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.append('@').append(store).toString()
                .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return stringValueForSerialization();
    }
}
