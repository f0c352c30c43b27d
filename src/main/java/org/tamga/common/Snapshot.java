package org.tamga.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.h2.engine.Constants;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import io.agroal.api.AgroalDataSource;

/**
 * One state of the data, for as long as one request reads.
 * <p>
 * All that a request reads comes through one connection, in one transaction that sees what was committed when it began and nothing
 * later. That holds on the calling thread only: fetchers run there (docs/decisions/0004).
 */
@ApplicationScoped
public class Snapshot {

    private static final Logger LOG = Logger.getLogger(Snapshot.class);
    private static final ThreadLocal<Reading> OF_THIS_THREAD = new ThreadLocal<>();

    /** Begins and says how in one go; what JDBC has for it takes three, and one more when the connection is given back. */
    private static final String BEGIN = "begin isolation level repeatable read read only";

    private final Connections connections;
    private final AgroalDataSource pool;

    public Snapshot(Connections connections, AgroalDataSource pool) {
        this.connections = connections;
        this.pool = pool;
    }

    /**
     * The connection through which this thread reads one state of the data just now; null where it reads none.
     *
     * @throws MovedOn where the state that was to be read is none that can be read any more
     */
    static Connection ofThisThread() {
        var reading = OF_THIS_THREAD.get();
        return reading == null ? null : reading.connection();
    }

    /** The revision that this thread's snapshot was found to be of; null where it was not asked, or this thread reads none. */
    static RevisionToken seen() {
        var reading = OF_THIS_THREAD.get();
        return reading == null ? null : reading.seen;
    }

    /** Of the snapshot that this thread reads, if it does: it is of this revision. */
    public static void is(RevisionToken revision) {
        var reading = OF_THIS_THREAD.get();
        if (reading != null) {
            reading.seen = revision;
        }
    }

    /** Whether this thread reads one state of the data just now: then everything must be read through {@link Database}. */
    public static boolean isOpen() {
        return OF_THIS_THREAD.get() != null;
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

        private Connection connection;
        private RevisionToken seen;
        private Supplier<RevisionToken> newest;
        private RuntimeException failure;
        private boolean byStatements;
        private Cancel cancel;
        private boolean givenUp;

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

        /**
         * From here on everything is read as it is at a revision that is the newest, or was a moment ago. What of it is kept ({@link RowMemory}) is
         * taken from there; only where something has to be read, a connection is taken, and then that must be the newest still.
         *
         * @param newest reads which revision is the newest
         */
        public void begin(RevisionToken revision, Supplier<RevisionToken> newest) {
            this.newest = newest;
            seen = revision;
            OF_THIS_THREAD.set(this);
        }

        /**
         * Why nothing could be read of what was to be read; null where nothing was in the way. Whatever was made of the reading then is worth
         * nothing: {@link MovedOn}, {@link Unavailable} and {@link Overloaded}.
         */
        public RuntimeException failure() {
            return failure;
        }

        /** What failed once fails again: another connection, or this one after all, would see another state. */
        private Connection connection() {
            if (failure != null) {
                throw failure;
            }
            if (connection == null) {
                try {
                    beginAt(seen);
                } catch (RuntimeException e) {
                    failure = e;
                    OF_THIS_THREAD.set(this);
                    throw e;
                }
            }
            return connection;
        }

        private void beginAt(RevisionToken revision) {
            begin();
            if (!newest.get().isSameAs(revision)) {
                throw new MovedOn();
            }
        }

        private void tryToBegin() {
            try {
                takes(pool.getConnection());
                byStatements = !Database.isH2(connection) && !connection.isWrapperFor(Replica.class);
                if (byStatements) {
                    execute(BEGIN);
                } else {
                    connection.setAutoCommit(false);
                    if (connection.isWrapperFor(Replica.class)) {
                        connection.unwrap(Replica.class).readIfNewest();
                    }
                    connection.setTransactionIsolation(oneState(connection));
                }
                stoppedBy(cancel(connection));
                OF_THIS_THREAD.set(this);
            } catch (SQLException e) {
                throw Unavailable.or(new IllegalStateException("no transaction could be begun", e));
            }
        }

        private synchronized void takes(Connection taken) {
            connection = taken;
            if (givenUp) {
                throw new IllegalStateException("nobody waits for what is read any more");
            }
        }

        private synchronized Connection released() {
            var used = connection;
            connection = null;
            return used;
        }

        private void execute(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
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

        /**
         * Gives up the connection, and takes no other: a database that does not even hear that a statement is to be stopped has gone. For other
         * threads; never hits the next reader of the connection. The embedded database is here, and always hears: it is told to stop once more.
         */
        public synchronized void giveUp() throws SQLException {
            if (givenUp) {
                return;
            }
            if (connection != null && Database.isH2(connection)) {
                stop();
                return;
            }
            givenUp = true;
            if (connection != null) {
                // The driver's own: the pool's is for a connection that nobody reads from just now.
                ((Connection) connection.unwrap(PGConnection.class)).abort(Runnable::run);
            }
        }

        @Override
        public void close() {
            nothingToStop();
            var used = released();
            if (OF_THIS_THREAD.get() == this) {
                OF_THIS_THREAD.remove();
            }
            if (used != null) {
                try (used) {
                    rollback(used);
                } catch (SQLException e) {
                    LOG.debug("A connection could not be given back", e);
                }
            }
        }

        /** One whose transaction can't be ended is nobody else's any more. */
        private void rollback(Connection used) throws SQLException {
            try {
                Connections.soon(used, this::end);
            } catch (SQLException e) {
                used.abort(Runnable::run);
                throw e;
            }
        }

        private Void end(Connection used) throws SQLException {
            if (byStatements) {
                try (var statement = used.createStatement()) {
                    statement.execute("rollback");
                }
            } else {
                used.rollback();
            }
            return null;
        }
    }

    /** PostgreSQL's repeatable read is a snapshot of everything; H2's is one of each table since it was first read, and it has another. */
    private static int oneState(Connection connection) throws SQLException {
        return Database.isH2(connection) ? Constants.TRANSACTION_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ;
    }

    /** JDBC cancels a statement, of which a reader has many; both databases can also cancel whatever a connection is doing. */
    private static Cancel cancel(Connection connection) throws SQLException {
        if (!Database.isH2(connection)) {
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
}
