package org.tamga.briefing.words;

import java.util.Map;

/**
 * Dates of the domain, as vague as they are, in words. Which forms there are, the language's file says: {@code plain} stands by itself,
 * {@code when} tells when something was, {@code since}, {@code from}, {@code to} and {@code until} bound what lasted.
 */
final class DateWords {

    static final String PLAIN = "plain";
    static final String WHEN = "when";
    static final String SINCE = "since";
    static final String UNTIL = "until";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final Vocabulary words;

    DateWords(Vocabulary words) {
        this.words = words;
    }

    /** @param edtf as it was checked when it was taken in */
    String of(String edtf, String form) {
        if (edtf.startsWith("[")) {
            var dots = edtf.indexOf("..");
            return range(edtf.substring(1, dots), edtf.substring(dots + 2, edtf.length() - 1), form);
        }
        var slash = edtf.indexOf('/');
        return slash < 0 ? single(edtf, form) : interval(edtf.substring(0, slash), edtf.substring(slash + 1), form);
    }

    /** A century is told by its years, which every language can say. */
    private String single(String edtf, String form) {
        var date = DatePoint.read(edtf);
        return date.decades() == DatePoint.CENTURY
                ? pair("between", new DatePoint(date.year()), new DatePoint(date.year() + 99), form)
                : point(date, form);
    }

    private String interval(String from, String until, String form) {
        if (isOpen(from)) {
            // Up to when something is said to hold; that it ended then, nobody says.
            var end = DatePoint.read(until);
            return form.equals(PLAIN) || form.equals(WHEN) ? Vocabulary.filled(words.text("date.open-start"), place -> point(end, place))
                    : point(end, form);
        }
        var start = DatePoint.read(from);
        if (isOpen(until)) {
            return point(start, form.equals(PLAIN) || form.equals(WHEN) ? SINCE : form);
        }
        return switch (form) {
            case SINCE, FROM -> point(start, form);
            case UNTIL, TO -> point(DatePoint.read(until), form);
            default -> pair("interval", start, DatePoint.read(until), form);
        };
    }

    private String range(String from, String until, String form) {
        if (from.isEmpty() || until.isEmpty()) {
            return words.text(from.isEmpty() ? "date.or-earlier" : "date.or-later", "date",
                    point(DatePoint.read(from + until), form));
        }
        var plain = pair("between", DatePoint.read(from), DatePoint.read(until), form);
        return switch (form) {
            case SINCE, FROM -> words.text("date.between.since", PLAIN, plain);
            case UNTIL, TO -> words.text("date.between.until", PLAIN, plain);
            default -> plain;
        };
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** Two dates in one phrase, short where they share their month or their year. */
    private String pair(String kind, DatePoint a, DatePoint b, String form) {
        var key = "date." + kind + '.';
        var shape = a.shapeWith(b);
        var pattern = words.find(key + form + '.' + shape).or(() -> words.find(key + PLAIN + '.' + shape))
                .or(() -> words.find(key + form + ".any")).orElseGet(() -> words.text(key + PLAIN + ".any"));
        return Vocabulary.filled(pattern, place -> value(place.startsWith("a.") ? a : b, place.substring(2)));
    }

    private String point(DatePoint date, String form) {
        if (date.uncertain()) {
            return words.text("date.perhaps", "date", point(date.certain(), form));
        }
        if (date.approximate()) {
            var exact = date.exact();
            return Vocabulary.filled(words.find("date.about." + form).orElseGet(() -> words.text("date.about")),
                    place -> point(exact, place.equals("date") ? form : place));
        }
        var key = "date." + date.kind() + '.' + form;
        var pattern = words.find(key + '.' + date.day()).or(() -> words.find(key)).orElseGet(() -> words.text("date." + form));
        return Vocabulary.filled(pattern, place -> value(date, place));
    }

    /** What a place in a pattern stands for: a part of the date, or the whole of it in another form. */
    private String value(DatePoint date, String place) {
        var parts = Map.of("d", date.day(), "y", String.valueOf(date.year()), "y2", "%02d".formatted((date.year() + 1) % 100));
        if (place.equals("month") || place.startsWith("month.")) {
            return words.listed(place, date.month() - 1).orElseThrow();
        }
        return parts.containsKey(place) ? parts.get(place) : point(date, place);
    }
}
