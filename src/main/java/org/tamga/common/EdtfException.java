package org.tamga.common;

import static java.util.stream.Collectors.joining;

/**
 * A text that was meant as a date and can't be read as one.
 *
 * <p>The message is for whoever wrote the text: what was found, at which character (counted from 1), and what was expected there.
 */
public class EdtfException extends RuntimeException {

    private static final int LONGEST_QUOTE = 40;

    private final String found;
    private final String expected;

    /**
     * @param text all that was to be read
     * @param from where the trouble begins, counted from 0; the text's length where something is missing at its end
     * @param to the end, exclusive, of what was found there
     * @param expected what could have stood there, as it goes on from "expected"
     */
    EdtfException(String text, int from, int to, String expected) {
        this((text.isEmpty() ? "nothing" : from == to ? "nothing more" : quote(text.substring(from, to)))
                + " at character " + (text.codePointCount(0, from) + 1)
                + (text.isEmpty() ? "" : " of " + quote(text)), expected);
    }

    private EdtfException(String found, String expected) {
        super("found " + found + ", expected " + expected);
        this.found = found;
        this.expected = expected;
    }

    /** What was found, and at which character, as it goes on from "found". */
    public String found() {
        return found;
    }

    /** What could have stood there, as it goes on from "expected". */
    public String expected() {
        return expected;
    }

    /** Anything at all may have been sent as a date: what is quoted must not break a log line, or turn the writing around. */
    private static String quote(String found) {
        String shown = found.codePoints()
                .limit(LONGEST_QUOTE)
                .mapToObj(c -> isPrintable(c) ? Character.toString(c) : "\uFFFD")
                .collect(joining());
        boolean whole = found.codePointCount(0, found.length()) <= LONGEST_QUOTE;
        return '"' + shown + (whole ? "" : "…") + '"';
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
