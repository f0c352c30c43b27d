package org.tamga.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

import org.h2.engine.Constants;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/**
 * One state of the data, for as long as one request reads.
 * <p>
 * All that a request reads comes through one connection, in one transaction that sees what was committed when it began and nothing
 * later. That holds on the calling thread only: fetchers run there (docs/decisions/0004).
 */
@ApplicationScoped
public class Snapshot {

    private final EntityManager database;
    private final Connections connections;
    private final DataSource pool;
    private final UserTransaction transaction;

    public Snapshot(EntityManager database, Connections connections, DataSource pool, UserTransaction transaction) {
        this.database = database;
        this.connections = connections;
        this.pool = pool;
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
        private Cancel cancel;

        /**
         * From here on everything is read as it is now.
         *
         * @throws Unavailable where the database can't be reached
         * @throws Overloaded where no connection is free in time
         */
        public void begin() {
            connections.insist(() -> {
                try {
                    tryToBegin();
                    return this;
                } catch (RuntimeException e) {
                    close();
                    throw e;
                }
            });
        }

        private void tryToBegin() {
            Snapshot.this.begin();
            begun = true;
            takeConnection();
            var session = database.unwrap(Session.class);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            session.addEventListeners(new SentStatements.Listener());
            session.doWork(connection -> {
                if (connection.isWrapperFor(Replica.class)) {
                    connection.unwrap(Replica.class).readIfNewest();
                }
                connection.setTransactionIsolation(oneState(connection));
                stoppedBy(cancel(connection));
            });
        }

        private synchronized void stoppedBy(Cancel cancelling) {
            cancel = cancelling;
        }

        private synchronized void nothingToStop() {
            if (cancel != null) {
                cancel.forget();
                cancel = null;
            }
        }

        /** Stops the statement that runs just now, if one does. For other threads; never hits the next reader of the connection. */
        public synchronized void stop() throws SQLException {
            if (cancel != null) {
                cancel.now();
            }
        }

        @Override
        public void close() {
            nothingToStop();
            if (begun) {
                begun = false;
                rollback();
            }
        }
    }

    /** PostgreSQL's repeatable read is a snapshot of everything; H2's is one of each table since it was first read, and it has another. */
    private static int oneState(Connection connection) throws SQLException {
        return Embedded.is(connection) ? Constants.TRANSACTION_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ;
    }

    /** JDBC cancels a statement, of which a reader has many; both databases can also cancel whatever a connection is doing. */
    private static Cancel cancel(Connection connection) throws SQLException {
        if (!Embedded.is(connection)) {
            return connection.unwrap(PGConnection.class)::cancelQuery;
        }
        var session = connection.unwrap(JdbcConnection.class).getSession();
        return session instanceof SessionLocal embedded ? new CancelInH2(embedded) : session::cancel;
    }

    @FunctionalInterface
    private interface Cancel {

        void now() throws SQLException;

        /** Takes back what was cancelled when nothing ran. */
        default void forget() {
        }
    }

    /** H2 keeps what is cancelled while nothing runs for the next statement, whoever sends it, unless a time for it is set anew. */
    private record CancelInH2(SessionLocal session) implements Cancel {

        @Override
        public void now() {
            session.cancel();
        }

        @Override
        public void forget() {
            session.setQueryTimeout(session.getQueryTimeout());
        }
    }

    /** The transaction's own, so Hibernate, which would log that there is none and then wrap it, finds it there. */
    private void takeConnection() {
        try {
            pool.getConnection().close();
        } catch (SQLException e) {
            throw Unavailable.or(new IllegalStateException("no connection could be taken", e));
        }
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
