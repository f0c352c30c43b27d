package org.tamga.common;

import java.sql.SQLException;
import java.util.Set;

/**
 * The database can't be reached, or went away while it was read: nothing is wrong with what was asked, and it may be asked again.
 */
public final class Unavailable extends RuntimeException {

    /** A lost or refused connection (class 08), and a server that stops, was stopped at once, or is starting. */
    private static final String CONNECTION = "08";
    private static final Set<String> STOPPING = Set.of("57P01", "57P02", "57P03");
    /** A copy needed what was read: only readers of a copy are told so. */
    private static final String CONFLICT = "40001";

    public Unavailable(Throwable why) {
        super("the database can't be reached", why);
    }

    /** In place of a failure: this, where the database was not to be reached; else the failure itself. */
    public static RuntimeException or(RuntimeException failure) {
        return isBehind(failure) ? new Unavailable(failure) : Overloaded.or(failure);
    }

    /** Whether that was it that made something fail. */
    public static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable || cause instanceof SQLException sql && (isLost(sql.getSQLState()) || isNotEnlisted(sql))) {
                return true;
            }
        }
        return false;
    }

    /** A connection that is closed can't take part in a transaction. The pool has no code for that, only words; of others there is none. */
    private static boolean isNotEnlisted(SQLException failure) {
        return failure.getMessage() != null && failure.getMessage().startsWith("Failed to enlist");
    }

    private static boolean isLost(String state) {
        return state != null && (state.startsWith(CONNECTION) || STOPPING.contains(state) || state.equals(CONFLICT));
    }
}
