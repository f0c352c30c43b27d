package org.tamga.common;

/** The data was changed since the revision that was to be read: it is to be read anew, as it is now. */
public final class MovedOn extends RuntimeException {

    MovedOn() {
        super("the data was changed meanwhile", null, false, false);
    }
}
