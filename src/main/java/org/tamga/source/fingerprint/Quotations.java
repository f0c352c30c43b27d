package org.tamga.source.fingerprint;

import java.util.Map;

/** Stretches in quotation marks, of whatever form. */
public final class Quotations {

    /** Which marks may close what a mark opens. */
    private static final Map<Character, String> CLOSED_BY = Map.of(
            '\u201C', "\u201D", '\u201E', "\u201C\u201D", '\u00AB', "\u00BB", '\u300C', "\u300D", '"', "\"",
            '\u2018', "\u2019", '\u201A', "\u2018\u2019", '\u2039', "\u203A", '\'', "'");

    private Quotations() {
    }

    /**
     * The text with a space for every quotation, and straight apostrophes. A quotation that nothing closes goes on to the end, as the
     * first paragraphs of long quotations do; but a single mark that nothing closes is an apostrophe.
     */
    public static String without(String text) {
        var rest = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var close = opens(text, at) ? close(text, at) : -1;
            if (close >= 0) {
                rest.append(' ');
                at = close;
            } else {
                rest.append(isApostrophe(text.charAt(at)) ? '\'' : text.charAt(at));
            }
        }
        return rest.toString();
    }

    private static boolean opens(String text, int at) {
        return CLOSED_BY.containsKey(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** Where the quotation ends that opens here; -1 where the mark opens none. */
    private static int close(String text, int open) {
        var closing = CLOSED_BY.get(text.charAt(open));
        for (var at = open + 1; at < text.length(); at++) {
            var inside = isApostrophe(text.charAt(at)) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (closing.indexOf(text.charAt(at)) >= 0 && !inside) {
                return at;
            }
        }
        return "\u2018\u201A\u2039'".indexOf(text.charAt(open)) >= 0 ? -1 : text.length();
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '\u2019' || mark == '\u2018';
    }
}
