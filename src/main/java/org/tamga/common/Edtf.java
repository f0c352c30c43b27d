package org.tamga.common;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * Dates as vague as the evidence gives them, and the days that they may stand for.
 *
 * <p>The rules are those of ISO 8601-2:2019, in the profile that the Library of Congress calls the Extended Date/Time Format
 * (<a href="https://www.loc.gov/standards/datetime/">EDTF, 4 February 2019</a>): levels 0 and 1 for calendar dates of the years
 * 0001 to 9999, and from level 2 the range within a set.
 *
 * <table>
 * <caption>What is read, and from when to when it runs</caption>
 * <tr><td>{@code 2022-09-27}, {@code 2022-09}, {@code 2022}</td><td>the day, the whole month, the whole year</td></tr>
 * <tr><td>{@code 2022-21} to {@code 2022-24}</td><td>northern spring from March, summer from June, autumn from September, winter from
 * December into the next year; three whole months each</td></tr>
 * <tr><td>{@code 2022-09-XX}, {@code 2022-XX}, {@code 2022-XX-XX}, {@code 202X}, {@code 20XX}</td><td>every day that the unspecified
 * digits leave possible</td></tr>
 * <tr><td>{@code 2022-09?}</td><td>uncertain: as without the mark, since a doubt about a source moves no date</td></tr>
 * <tr><td>{@code 2022-09~}, {@code 2022-09%}</td><td>approximate: wider on both sides by 3 days, 1 month or 1 year, for a date of day,
 * month (also season) or year precision. The specification leaves the width open; this is Tamga's. Unspecified digits count towards
 * the precision, as there: {@code 2022-XX} has that of a month</td></tr>
 * <tr><td>{@code 2022-09-04/2022-09-11}, {@code 1992/..}, {@code 1992/}</td><td>lasting from the first day of the start to the last
 * of the end; {@code ..} (open) or nothing (unknown) for one of them</td></tr>
 * <tr><td>{@code [2022-09-24..2022-09-30]}, {@code [..2022-09]}</td><td>some one day within, from the first day of the one to the
 * last of the other; one of them may be missing</td></tr>
 * </table>
 *
 * <p>Each end of an interval or a range may be any single date of the table. Specification and calendar go on where Tamga stops, so a
 * span is cut at 0001-01-01 and at 9999-12-31. What is refused: times of day, years with {@code Y} or before 0001, and level 2 beyond
 * the range.
 */
public final class Edtf {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DECADE_OR_CENTURY = Pattern.compile("[0-9]{3}X|[0-9]{2}XX");
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");

    private static final String A_DATE = "a date of the years 0001 to 9999, such as 2022-09-27, 2022-09, 2022, 2022-23 or 202X"
            + " (an interval is written 1992/.., a range [2022-09-24..2022-09-30])";
    private static final String A_MONTH = "a month 01 to 12, a season 21 to 24, or XX";
    private static final String THE_END = "the end of the date, after at most one of ? ~ %";

    /**
     * The days from {@code earliest} to {@code latest}, both included. Null stands for an end that is open or unknown.
     */
    public record Span(LocalDate earliest, LocalDate latest) {

        /** @throws IllegalArgumentException if {@code latest} comes before {@code earliest} */
        public Span {
            if (earliest != null && latest != null && latest.isBefore(earliest)) {
                throw new IllegalArgumentException("a span can't end on " + latest + ", before it begins on " + earliest);
            }
        }
    }

    private final String text;

    private Edtf(String text) {
        this.text = text;
    }

    /**
     * The days that a date may stand for.
     *
     * @param text a date, an interval or a range, as the table above has them, with nothing around it; null is read as empty
     * @return where it begins and ends; at least one of the two is known
     * @throws EdtfException if the text is none of these, names a day that no calendar has, ends before it begins, or is open on both
     *         sides
     */
    public static Span parse(String text) {
        return new Edtf(text == null ? "" : text).read();
    }

    private Span read() {
        refuseSpacesAndLists();
        if (text.startsWith("[")) {
            return range();
        }
        int slash = text.indexOf('/');
        return slash < 0 ? span(date(0, text.length())) : interval(slash);
    }

    /** Looked for first, so that the message names the habit and not the place where the grammar broke because of it. */
    private void refuseSpacesAndLists() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                throw refusal(i, i + 1, "no spaces");
            }
            if (c == ',') {
                throw refusal(i, i + 1, "one date or a range [a..b]; of sets only ranges are supported, no lists");
            }
        }
    }

    private Span interval(int slash) {
        Stretch start = isOpen(0, slash) ? null : date(0, slash);
        Stretch end = isOpen(slash + 1, text.length()) ? null : date(slash + 1, text.length());
        return join(start, end, slash + 1, text.length());
    }

    private Span range() {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw refusal(1, text.length(), "a range [a..b], [a..] or [..b]; of sets only ranges are supported");
        }
        int close = text.indexOf(']', dots + 2);
        if (close != text.length() - 1) {
            throw refusal(close < 0 ? text.length() : close + 1, text.length(), "one ] at the very end of a range");
        }
        Stretch start = dots == 1 ? null : date(1, dots);
        Stretch end = dots + 2 == close ? null : date(dots + 2, close);
        return join(start, end, dots + 2, close);
    }

    private boolean isOpen(int from, int to) {
        return from == to || text.substring(from, to).equals("..");
    }

    /** Reversed is what was written the wrong way round, whatever an approximation would then make of it. */
    private Span join(Stretch start, Stretch end, int endFrom, int endTo) {
        if (start == null && end == null) {
            throw refusal(0, text.length(), "a date on at least one side");
        }
        if (start != null && end != null && end.last().isBefore(start.first())) {
            throw refusal(endFrom, endTo, "an end that is not before the start");
        }
        return new Span(start == null ? null : start.earliest(), end == null ? null : end.latest());
    }

    private static Span span(Stretch date) {
        return new Span(date.earliest(), date.latest());
    }

    /** A qualifier speaks for the whole date, so it comes off before the date is read. */
    private Stretch date(int from, int to) {
        boolean qualified = to > from && "?~%".indexOf(text.charAt(to - 1)) >= 0;
        boolean approximate = qualified && text.charAt(to - 1) != '?';
        Stretch date = year(from, qualified ? to - 1 : to);
        return approximate ? date : date.exact();
    }

    private Stretch year(int from, int to) {
        String year = upTo(4, from, to);
        if (DECADE_OR_CENTURY.matcher(year).matches()) {
            expectEnd(from + 4, to, THE_END + "; only a plain year can have a month");
            int first = Integer.parseInt(year.replace('X', '0'));
            return years(Math.max(first, 1), Integer.parseInt(year.replace('X', '9')));
        }
        if (!YEAR.matcher(year).matches() || year.equals("0000")) {
            throw refusal(from, Math.min(from + 4, to), A_DATE);
        }
        int value = Integer.parseInt(year);
        if (from + 4 == to) {
            return years(value, value);
        }
        expectDash(from + 4, to, "- and a month, or " + THE_END);
        return month(value, from + 5, to);
    }

    private Stretch month(int year, int from, int to) {
        String month = upTo(2, from, to);
        boolean unspecified = month.equals("XX");
        int value = TWO_DIGITS.matcher(month).matches() ? Integer.parseInt(month) : 0;
        boolean season = value >= 21 && value <= 24;
        if (!unspecified && !season && (value < 1 || value > 12)) {
            throw refusal(from, Math.min(from + 2, to), A_MONTH);
        }
        if (season) {
            expectEnd(from + 2, to, THE_END + "; a season has no days");
            YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (value - 21));
            return months(first, first.plusMonths(2));
        }
        YearMonth first = YearMonth.of(year, unspecified ? 1 : value);
        YearMonth last = YearMonth.of(year, unspecified ? 12 : value);
        if (from + 2 == to) {
            return months(first, last);
        }
        expectDash(from + 2, to, "- and a day, or " + THE_END);
        return day(first, last, from + 3, to);
    }

    private Stretch day(YearMonth first, YearMonth last, int from, int to) {
        String day = upTo(2, from, to);
        Stretch date;
        if (day.equals("XX")) {
            date = days(first.atDay(1), last.atEndOfMonth());
        } else if (!first.equals(last)) {
            throw refusal(from, Math.min(from + 2, to), "XX, as for the month");
        } else {
            int value = TWO_DIGITS.matcher(day).matches() ? Integer.parseInt(day) : 0;
            if (!first.isValidDay(value)) {
                throw refusal(from, Math.min(from + 2, to), "a day 01 to " + first.lengthOfMonth() + " of that month, or XX");
            }
            date = days(first.atDay(value), first.atDay(value));
        }
        expectEnd(from + 2, to, THE_END + "; a day is the finest supported, times are not");
        return date;
    }

    private String upTo(int length, int from, int to) {
        return text.substring(from, Math.min(from + length, to));
    }

    private void expectDash(int at, int to, String expected) {
        if (text.charAt(at) != '-') {
            throw refusal(at, to, expected);
        }
    }

    private void expectEnd(int at, int to, String expected) {
        if (at != to) {
            throw refusal(at, to, expected);
        }
    }

    private EdtfException refusal(int from, int to, String expected) {
        return new EdtfException(text, from, to, expected);
    }

    private static Stretch years(int first, int last) {
        return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Period.ofYears(1));
    }

    private static Stretch months(YearMonth first, YearMonth last) {
        return new Stretch(first.atDay(1), last.atEndOfMonth(), Period.ofMonths(1));
    }

    private static Stretch days(LocalDate first, LocalDate last) {
        return new Stretch(first, last, Period.ofDays(3));
    }

    /** The days that one date names, and how far it may be off on either side. */
    private record Stretch(LocalDate first, LocalDate last, Period slack) {

        Stretch exact() {
            return new Stretch(first, last, Period.ZERO);
        }

        LocalDate earliest() {
            LocalDate earliest = first.minus(slack);
            return earliest.isBefore(FIRST_DAY) ? FIRST_DAY : earliest;
        }

        /** The day after is what moves: a month later than 30 September is 31 October, as months here are whole ones. */
        LocalDate latest() {
            LocalDate latest = last.plusDays(1).plus(slack).minusDays(1);
            return latest.isAfter(LAST_DAY) ? LAST_DAY : latest;
        }
    }
}
