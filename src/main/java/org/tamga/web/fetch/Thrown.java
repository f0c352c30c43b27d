package org.tamga.web.fetch;

import java.lang.reflect.InvocationTargetException;

/** What a method threw that was called by reflection. */
final class Thrown {

    private Thrown() {
    }

    /** As it was thrown; an error is thrown on. */
    static Exception by(InvocationTargetException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return (Exception) failed.getCause();
    }
}
