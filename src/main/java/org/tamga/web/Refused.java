package org.tamga.web;

/** A request that is not served, and why, as its sender is told. */
final class Refused extends RuntimeException {

    private final int status;

    Refused(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
