package org.tamga.briefing.words;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * One date of EDTF, as precise as it says: what has unspecified digits is as precise as what stands before them.
 *
 * @param month 1 to 12, 21 to 24 for a season; 0 where only the year is known
 * @param dayOfMonth 0 where only the month is known
 * @param decades how many decades the date leaves open: none, one, or a century
 */
record DatePoint(int year, int month, int dayOfMonth, int decades, boolean approximate, boolean uncertain) {

    static final int CENTURY = 10;

    private static final Pattern DATE = Pattern.compile("(\\d{2}XX|\\d{3}X|\\d{4})(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?([?~%]?)");
    private static final Map<Integer, String> SEASONS = Map.of(21, "spring", 22, "summer", 23, "autumn", 24, "winter");

    DatePoint(int year) {
        this(year, 0, 0, 0, false, false);
    }

    static DatePoint read(String edtf) {
        var date = DATE.matcher(edtf);
        if (!date.matches()) {
            throw new IllegalArgumentException("no date in EDTF: " + edtf);
        }
        var year = date.group(1);
        var decades = year.endsWith("XX") ? CENTURY : year.endsWith("X") ? 1 : 0;
        var month = number(date.group(2));
        return new DatePoint(Integer.parseInt(year.replace('X', '0')), month, month == 0 ? 0 : number(date.group(3)), decades,
                date.group(4).matches("[~%]"), date.group(4).matches("[?%]"));
    }

    private static int number(String digits) {
        return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
    }

    String day() {
        return String.valueOf(dayOfMonth);
    }

    /** How files of words name what it is. */
    String kind() {
        return decades > 0 ? "decade" : month == 0 ? "year" : SEASONS.getOrDefault(month, dayOfMonth == 0 ? "month" : "day");
    }

    /** How files of words name the two together: what they share is said once. */
    String shapeWith(DatePoint other) {
        if (approximate || uncertain || other.approximate || other.uncertain || !kind().equals(other.kind())) {
            return "any";
        }
        return switch (kind()) {
            case "day" -> year != other.year ? "any" : month == other.month ? "days-of-month" : "days-of-year";
            case "month" -> year == other.year ? "months-of-year" : "any";
            case "year" -> "years";
            default -> "any";
        };
    }

    DatePoint exact() {
        return new DatePoint(year, month, dayOfMonth, decades, false, uncertain);
    }

    DatePoint certain() {
        return new DatePoint(year, month, dayOfMonth, decades, approximate, false);
    }
}
