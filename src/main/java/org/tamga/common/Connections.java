package org.tamga.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;

/** The pool of connections, and what to do when the database at their other end has gone. */
@ApplicationScoped
public class Connections {

    private static final int ATTEMPTS = 4;
    /** In milliseconds. A database that says nothing for as long, where it was asked for a row, is as good as gone. */
    private static final int SILENT = 5000;

    private final AgroalDataSource pool;
    private volatile boolean answered = true;

    Connections(AgroalDataSource pool) {
        this.pool = pool;
    }

    /** So many as are wanted, but fewer than there are, so that some remain for others; one at the least. */
    public int fewerThanAll(int wanted) {
        return Math.max(1, Math.min(wanted, pool.getConfiguration().connectionPoolConfiguration().maxSize() - 1));
    }

    /** Whether the database was there when something was last read. */
    public boolean areAnswered() {
        return answered;
    }

    /** Something done with a connection that changes nothing. */
    @FunctionalInterface
    public interface Read<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * What is read through a connection, which changes nothing and can be done again; within a snapshot, of the state that it sees.
     *
     * @throws Unavailable where the database can't be reached
     * @throws Overloaded where no connection is free in time
     */
    public <T> T read(String what, Read<T> read) {
        return Snapshot.isOpen() ? read(what, read, Snapshot.ofThisThread()) : insist(() -> readOnce(what, read));
    }

    /**
     * The same, for who wants to know whether the database is there: one that lies in the pool may have been lost, but where none can be made,
     * which the pool itself tries twice, that is the answer. Others wait for it to come back as long as they may.
     */
    public <T> T readIfThere(String what, Read<T> read) {
        var there = new AtomicBoolean();
        return insist(() -> {
            there.set(false);
            return readOnce(what, connection -> {
                there.set(true);
                return read.with(connection);
            });
        }, there::get);
    }

    private <T> T readOnce(String what, Read<T> read) {
        try (var connection = pool.getConnection()) {
            return soon(connection, read);
        } catch (SQLException e) {
            throw notRead(what, e);
        }
    }

    /**
     * What is done with a connection in little time, or fails: without that, whoever waits for a server that is halted, or behind a wire that
     * is cut, would wait for ever.
     */
    static <T> T soon(Connection connection, Read<T> read) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, SILENT);
        try {
            return read.with(connection);
        } finally {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, 0);
            }
        }
    }

    /** Of the state that a snapshot sees; another connection would see another. */
    private static <T> T read(String what, Read<T> read, Connection snapshot) {
        try {
            return read.with(snapshot);
        } catch (SQLException e) {
            throw notRead(what, e);
        }
    }

    private static RuntimeException notRead(String what, SQLException e) {
        return Unavailable.or(new IllegalStateException(what + " could not be read", e));
    }

    /**
     * What can be done again. Where a connection was lost, those that lie in the pool most likely are too: all are given up, and it is
     * done once more, so that nobody is told of a database that has come back.
     */
    <T> T insist(Supplier<T> action) {
        return insist(action, () -> true);
    }

    private <T> T insist(Supplier<T> action, BooleanSupplier mayBeAgain) {
        for (var left = ATTEMPTS; true; left--) {
            try {
                var done = action.get();
                answered(true);
                return done;
            } catch (RuntimeException lost) {
                if (!Unavailable.isBehind(lost)) {
                    throw lost;
                }
                if (left == 1 || !mayBeAgain.getAsBoolean()) {
                    answered(false);
                    throw lost;
                }
                // Done by another thread: the next may still get one of them.
                pool.flush(FlushMode.IDLE);
            }
        }
    }

    private void answered(boolean now) {
        // Read by every request, changed hardly ever.
        if (answered != now) {
            answered = now;
        }
    }
}
