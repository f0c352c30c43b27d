package org.tamga.web;

import java.util.Map;

/** A request that is not served, and why, as its sender is told. */
public final class Refused extends RuntimeException {

    private final int status;

    Refused(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** More is asked for than one may have at a time. */
    public static Refused tooMany(String message) {
        return new Refused(429, message);
    }

    int status() {
        return status;
    }

    /** As an error of GraphQL. */
    public Map<String, Object> error() {
        return Map.of("message", getMessage(), "extensions", ErrorCode.BAD_REQUEST.extensions());
    }
}
