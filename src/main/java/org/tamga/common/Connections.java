package org.tamga.common;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;

/** The pool of connections, and what to do when the database at their other end has gone. */
@ApplicationScoped
public class Connections {

    private final AgroalDataSource pool;

    Connections(AgroalDataSource pool) {
        this.pool = pool;
    }

    /** Something done with a connection that changes nothing. */
    @FunctionalInterface
    public interface Read<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * What is read through a connection. Where it was lost, those that lie in the pool most likely are too: all are given up, and it is
     * read once more, so that nobody is told of a database that has come back.
     *
     * @throws Unavailable where the database can't be reached
     * @throws Overloaded where no connection is free in time
     */
    public <T> T read(String what, Read<T> read) {
        try {
            return once(read);
        } catch (SQLException lost) {
            if (!Unavailable.isBehind(lost)) {
                throw Overloaded.or(new IllegalStateException(what + " could not be read", lost));
            }
        }
        pool.flush(FlushMode.IDLE);
        try {
            return once(read);
        } catch (SQLException gone) {
            throw Unavailable.or(new IllegalStateException(what + " could not be read", gone));
        }
    }

    private <T> T once(Read<T> read) throws SQLException {
        try (var connection = pool.getConnection()) {
            return read.with(connection);
        }
    }
}
