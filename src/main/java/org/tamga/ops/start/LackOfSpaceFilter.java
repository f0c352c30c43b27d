package org.tamga.ops.start;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;

/** Whoever logs that it failed for want of space does so without a stack: nobody can mend anything where that points to. */
@LoggingFilter(name = "lack-of-space")
public final class LackOfSpaceFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record.getThrown() != null && LackOfSpace.isAmong(StartFailure.causes(record.getThrown()))) {
            record.setThrown(null);
        }
        return true;
    }
}
