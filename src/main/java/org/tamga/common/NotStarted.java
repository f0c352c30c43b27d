package org.tamga.common;

import io.quarkus.runtime.PreventFurtherStepsException;

/** Tamga does not start, or has done what it was started for: its message is all that whoever started it is told. */
public final class NotStarted extends RuntimeException {

    /**
     * @param why blank where that has been said
     * @param exitCode of the process; Quarkus takes it from the cause
     */
    public NotStarted(String why, int exitCode) {
        super(why, new PreventFurtherStepsException(why, exitCode));
    }
}
