package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Lists and numbers as a person would say them, in English. */
final class Wording {

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten");
    private static final int MOST_NAMES = 4;

    private Wording() {
    }

    /** "a", "a and b", "a, b and c"; from the fifth on, how many more there are. */
    static String list(List<String> names) {
        if (names.size() > MOST_NAMES) {
            var rest = names.size() - MOST_NAMES + 1;
            return String.join(", ", names.subList(0, MOST_NAMES - 1)) + " and " + number(rest) + " more";
        }
        return names.size() < 2 ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    /** "one article", "three articles". */
    static String count(int number, String one) {
        return number(number) + " " + one + (number == 1 ? "" : one.endsWith("s") ? "es" : "s");
    }

    /** With a capital at its beginning. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A sentence within another: with one full stop at its end. */
    static String clause(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** Somebody's sentence within another, without its full stop. */
    static String quoted(String text) {
        return "“%s”".formatted(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    /** "3 May 2022". */
    static String day(LocalDate day) {
        return "%d %s %d".formatted(day.getDayOfMonth(), sentence(day.getMonth().name().toLowerCase(Locale.ROOT)), day.getYear());
    }

    /** A type of the schema as people call it: "link". */
    static String type(String type) {
        return type.equals("ClaimLink") ? "link" : type.toLowerCase(Locale.ROOT);
    }
}
