package org.tamga.common;

/** Text that every database can hold: PostgreSQL refuses the character NUL. */
public final class StorableText {

    public static final String EXPECTED = "text without the character NUL";

    private StorableText() {
    }

    public static boolean is(String text) {
        return text.indexOf('\0') < 0;
    }
}
