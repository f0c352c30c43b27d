package org.tamga.web;

/** A field is not fetched any more: the operation's time is over. */
final class DeadlinePassed extends RuntimeException {

    DeadlinePassed() {
        super(null, null, false, false);
    }
}
