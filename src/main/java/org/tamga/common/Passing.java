package org.tamga.common;

/** What makes a request fail that was right, and will not make it fail a moment later. */
public final class Passing {

    private Passing() {
    }

    /** Whether too much work, or a database that can't be reached, was behind a failure. */
    public static boolean isBehind(Throwable failure) {
        return Unavailable.isBehind(failure) || Overloaded.isBehind(failure);
    }
}
