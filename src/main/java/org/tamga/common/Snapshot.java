package org.tamga.common;

import java.sql.Connection;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.FlushMode;
import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * One state of the data, for as long as one request reads.
 * <p>
 * All that a request reads comes through one connection, in one transaction that sees what was committed when it began and nothing
 * later. That holds on the calling thread only: fetchers run there (docs/decisions/0004).
 */
@ApplicationScoped
public class Snapshot {

    private final EntityManager database;

    public Snapshot(EntityManager database) {
        this.database = database;
    }

    /** What {@code read} returns, read from one state. */
    public <T> T read(Supplier<T> read) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var session = database.unwrap(Session.class);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            return read.get();
        });
    }
}
