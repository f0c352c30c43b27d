package org.tamga.web;

import java.util.Collection;
import java.util.Map;

/** What a client sent, as it is shown to it again: as JSON, and never at length. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {
    }

    static String value(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof Collection) {
            return "a list";
        }
        return value instanceof String text ? '"' + shortened(text) + '"' : shortened(String.valueOf(value));
    }

    static String number(String digits) {
        return shortened(digits);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
