package org.tamga.common;

import org.hibernate.BaseSessionEventListener;

/**
 * How many statements a thread has sent to the database. All of an operation runs on one thread (docs/decisions/0004), so what it took is
 * the difference between before and after.
 */
public final class SentStatements {

    private static final ThreadLocal<long[]> SENT = ThreadLocal.withInitial(() -> new long[1]);

    private SentStatements() {
    }

    /** How many this thread sent so far. */
    public static long soFar() {
        return SENT.get()[0];
    }

    /** Says that this thread sends one. */
    public static void another() {
        SENT.get()[0]++;
    }

    /** Counts what Hibernate sends. */
    static final class Listener extends BaseSessionEventListener {

        @Override
        public void jdbcExecuteStatementStart() {
            another();
        }

        @Override
        public void jdbcExecuteBatchStart() {
            another();
        }
    }
}
