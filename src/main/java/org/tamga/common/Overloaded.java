package org.tamga.common;

import java.sql.SQLException;
import java.util.Locale;

/** There is more to do than can be done now: nothing is wrong with what was asked, and it may be asked again. */
public final class Overloaded extends RuntimeException {

    public Overloaded(String why) {
        super(why, null, false, false);
    }

    /** In place of a failure: this, where no connection to the database was free in time; else the failure itself. */
    public static RuntimeException or(RuntimeException failure) {
        return isBehind(failure) ? new Overloaded("no connection to the database was free in time") : failure;
    }

    /** Whether it was too much work that made something fail. The pool of connections has no type for that, only words. */
    public static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Overloaded || cause instanceof SQLException && cause.getMessage() != null
                    && cause.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout")) {
                return true;
            }
        }
        return false;
    }
}
