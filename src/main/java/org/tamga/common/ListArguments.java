package org.tamga.common;

/** What the arguments of every connection mean, said the same way everywhere. */
public final class ListArguments {

    public static final String FIRST = "How many from the start: 1 to 100; 20 where neither `first` nor `last` is given.";
    public static final String AFTER = "Only what follows this cursor.";
    public static final String LAST = "How many from the end: 1 to 100.";
    public static final String BEFORE = "Only what precedes this cursor.";
    public static final String FILTER = "Which of them; all where left out.";
    /** Not of lists alone: of every field beneath which there is evidence. */
    public static final String KNOWN = KnownDay.DESCRIPTION;

    private ListArguments() {
    }
}
