package org.tamga.common;

/** What a client sent cannot be answered: which argument, what was found there, and what was expected. */
public class BadInput extends RuntimeException {

    private static final int LONGEST_SHOWN = 80;

    private final String argument;
    private final String expected;

    public BadInput(String argument, Object found, String expected) {
        super("%s: found %s, expected %s".formatted(argument, shown(found), expected), null, false, false);
        this.argument = argument;
        this.expected = expected;
    }

    /** The path of the argument within the field, such as {@code filter.holds.from}. */
    public String argument() {
        return argument;
    }

    /** What would have been right, in a few words. */
    public String expected() {
        return expected;
    }

    private static String shown(Object found) {
        if (!(found instanceof String text)) {
            return String.valueOf(found);
        }
        return '"' + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + '"';
    }
}
