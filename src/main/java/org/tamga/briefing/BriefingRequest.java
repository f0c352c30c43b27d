package org.tamga.briefing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;

import org.tamga.common.BadInput;
import org.tamga.common.RevisionToken;

/**
 * Which briefing a reader wants, and what the reader has already.
 *
 * @param country its two-letter code
 * @param from, until its span; null: see {@link #span()}
 * @param known the evidence as known on this day
 * @param since what the reader has; null for nothing
 * @param items at most so many items, the most important ones; null for all that there is room for
 * @param form how it is told, such as the language: what the reader has is of no use in another
 */
public record BriefingRequest(String country, LocalDate from, LocalDate until, LocalDate known, RevisionToken since, Integer items,
        String form) {

    /**
     * The version of the rule by which a briefing is chosen and made. To be raised with it: what a reader has by another rule can't be made once
     * more, and is told anew as a whole.
     */
    private static final int RULE = 1;

    /** @throws BadInput where the span ends before it begins, or no item may be in it */
    public BriefingRequest {
        if (from != null && until != null && until.isBefore(from)) {
            throw new BadInput("until", until, "a day not before " + from + ", on which the span begins");
        }
        if (from != null && until == null && known.isBefore(from)) {
            throw new BadInput("from", from, "a day not after " + known + ", on which the span ends where `until` is left out");
        }
        if (items != null && items < 1) {
            throw new BadInput("items", items, "a number of 1 or more");
        }
    }

    /** The span that is asked for; null where it is to be the latest weeks that have news. */
    Span span(LocalDate day) {
        if (from == null && until == null) {
            return null;
        }
        return from == null ? Span.endingOn(until) : new Span(from, until == null ? day : until);
    }

    /** Tells apart what can't be compared. Short, since it is part of every token. */
    String of() {
        var sum = new CRC32();
        sum.update((RULE + " " + country + ' ' + form).getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }
}
