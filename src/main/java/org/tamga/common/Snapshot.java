package org.tamga.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

import org.h2.engine.Constants;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * One state of the data, for as long as one request reads.
 * <p>
 * All that a request reads comes through one connection, in one transaction that sees what was committed when it began and nothing
 * later. That holds on the calling thread only: fetchers run there (docs/decisions/0004).
 */
@ApplicationScoped
public class Snapshot {

    private final EntityManager database;
    private final UserTransaction transaction;

    public Snapshot(EntityManager database, UserTransaction transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** What {@code read} returns, read from one state. */
    public <T> T read(Supplier<T> read) {
        try (var reading = open()) {
            reading.begin();
            return read.get();
        }
    }

    /** A reading that takes a connection only once it begins, and gives it back when it is closed. */
    public Reading open() {
        return new Reading();
    }

    /** One state of the data. Nothing can be changed here: the transaction always ends in a rollback. */
    public final class Reading implements AutoCloseable {

        private boolean begun;

        /** From here on everything is read as it is now. */
        public void begin() {
            Snapshot.this.begin();
            begun = true;
            var session = database.unwrap(Session.class);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            session.doWork(connection -> connection.setTransactionIsolation(oneState(connection)));
        }

        @Override
        public void close() {
            if (begun) {
                rollback();
            }
        }
    }

    /** PostgreSQL's repeatable read is a snapshot of everything; H2's is one of each table since it was first read, and it has another. */
    private static int oneState(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? Constants.TRANSACTION_SNAPSHOT
                : Connection.TRANSACTION_REPEATABLE_READ;
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("no transaction could be begun", e);
        }
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException("the transaction could not be ended", e);
        }
    }
}
