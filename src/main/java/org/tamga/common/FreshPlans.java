package org.tamga.common;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.postgresql.PGConnection;

/**
 * Writes what was changed by plans for the tables as they are. PostgreSQL keeps the plan of a statement, and of its check of a reference,
 * for as long as the connection lasts: one that was made when a table was small goes through all of it for each row that is written, however
 * large it has become. So what was planned before is forgotten, and all that is written by its key is looked up by it.
 */
public final class FreshPlans {

    private FreshPlans() {
    }

    /** Flushes, in the transaction that is there. */
    public static void flush(EntityManager manager) {
        var session = manager.unwrap(Session.class);
        session.doWork(connection -> say(connection, "discard plans; set local enable_seqscan = off"));
        manager.flush();
        session.doWork(connection -> say(connection, "set local enable_seqscan to default"));
    }

    private static void say(Connection connection, String toPostgreSql) throws SQLException {
        if (connection.isWrapperFor(PGConnection.class)) {
            try (var statement = connection.createStatement()) {
                statement.execute(toPostgreSql);
            }
        }
    }
}
