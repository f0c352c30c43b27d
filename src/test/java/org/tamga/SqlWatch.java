package org.tamga;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;

import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.tamga.common.RememberedTotals;
import org.tamga.common.Snapshot;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/**
 * Counts the statements that Hibernate and repositories send to the database, sees whether one was sent from an event loop, can slow them down or break them, and
 * refuses what would read past the snapshot of its thread.
 */
@ApplicationScoped
@PersistenceUnitExtension
public class SqlWatch implements StatementInspector {

    /** Counts to ten million millions first, in any database. */
    private static final String SLOWLY = "from (select count(*) from generate_series(1, 10000000) as a, generate_series(1, 1000000) as b)"
            + " as slow cross join ";

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicReference<String> onEventLoop = new AtomicReference<>();
    private final AtomicReference<String> slow = new AtomicReference<>();
    private final AtomicReference<String> broken = new AtomicReference<>();

    /** That of the application which a test runs in; none where the application is a process of its own. */
    public static SqlWatch ofThisProcess() {
        return CDI.current().select(SqlWatch.class, new PersistenceUnitExtension.Literal(PersistenceUnit.DEFAULT)).get();
    }

    @Override
    public String inspect(String sql) {
        statements.incrementAndGet();
        if (Thread.currentThread().getName().contains("eventloop")) {
            onEventLoop.set(sql);
        }
        if (Snapshot.isOpen() && isFromHibernate()) {
            throw new IllegalStateException("not of the snapshot that this thread reads: " + sql);
        }
        if (broken.get() != null && sql.matches("(?s).*\\bfrom " + broken.get() + "\\b.*")) {
            return "select nothing from no_such_table";
        }
        var wanted = slow.get();
        return wanted == null ? sql : sql.replaceFirst("\\bfrom (?=" + wanted + "\\b)", SLOWLY);
    }

    /** Runs {@code action} while no statement that reads this table can be understood. */
    public void brokenly(String table, Runnable action) {
        RememberedTotals.forget();
        broken.set(table);
        try {
            action.run();
        } finally {
            broken.set(null);
        }
    }

    /** Runs {@code action} while every statement that reads this table takes hours. */
    public void slowly(String table, Runnable action) {
        RememberedTotals.forget();
        slow.set(table);
        try {
            action.run();
        } finally {
            slow.set(null);
        }
    }

    /**
     * How many statements {@code action} takes, with lists counted that were counted before; nothing else may be going on. What asks for the
     * newest revision, or begins or ends a snapshot, goes past this: {@link CountedByDatabase} counts all.
     */
    public int count(Runnable action) {
        RememberedTotals.forget();
        var before = statements.get();
        action.run();
        return statements.get() - before;
    }

    private static boolean isFromHibernate() {
        return StackWalker.getInstance().walk(calls -> calls.anyMatch(call -> call.getClassName().startsWith("org.hibernate.")));
    }

    /** A statement that was sent from an event loop; null where none was. */
    public String onEventLoop() {
        return onEventLoop.get();
    }
}
