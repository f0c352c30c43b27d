package org.tamga.common;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** Whether the database is H2, embedded in this process, where PostgreSQL has a better way (docs/decisions/0002). */
final class Embedded {

    private Embedded() {
    }

    static boolean is(EntityManager database) {
        return database.unwrap(Session.class).doReturningWork(Embedded::is);
    }

    static boolean is(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
