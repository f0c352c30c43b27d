package org.tamga;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Counts the statements that go to the database, and sees whether one was sent from an event loop. */
@ApplicationScoped
@PersistenceUnitExtension
public class SqlWatch implements StatementInspector {

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicReference<String> onEventLoop = new AtomicReference<>();

    @Override
    public String inspect(String sql) {
        statements.incrementAndGet();
        if (Thread.currentThread().getName().contains("eventloop")) {
            onEventLoop.set(sql);
        }
        return sql;
    }

    /** How many statements {@code action} takes; nothing else may be going on. */
    public int count(Runnable action) {
        var before = statements.get();
        action.run();
        return statements.get() - before;
    }

    /** A statement that was sent from an event loop; null where none was. */
    public String onEventLoop() {
        return onEventLoop.get();
    }
}
