package org.tamga.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * What repositories read by SQL. Within a {@link Snapshot} it goes straight through the connection that reads it: Hibernate would read the
 * SQL, and make statements of it that differ by how many keys they name, over and over. Within a change, which Hibernate may have written
 * only a part of yet, it goes through Hibernate.
 */
@ApplicationScoped
public class Database {

    private final EntityManager entities;
    private final UnaryOperator<String> inspector;
    private volatile Boolean embedded;

    /** @param inspectors whoever is shown Hibernate's statements is shown these too */
    Database(EntityManager entities, @Any Instance<StatementInspector> inspectors) {
        this.entities = entities;
        this.inspector = inspectors.isResolvable() ? inspectors.get()::inspect : UnaryOperator.identity();
    }

    /**
     * What a statement selects.
     *
     * @param sql with parameters by name; {@code in (:names)} takes a collection
     */
    public Select select(String sql) {
        var snapshot = Snapshot.ofThisThread();
        return snapshot == null ? new SelectInChange(entities, sql) : new SelectInSnapshot(snapshot, isEmbedded(), inspector, sql);
    }

    /**
     * A join with the rows that are looked up for each row before it. PostgreSQL can't know how many rows a recursion finds, guesses many, and
     * then reads the whole table instead; H2 looks them up anyway, and can't be told to.
     *
     * @param condition that a row of the table belongs; by an index, for each row before it
     */
    public String lookedUp(String table, String alias, String condition) {
        return isEmbedded() ? "join %s %s on %s".formatted(table, alias, condition)
                : "cross join lateral (select * from %1$s %2$s where %3$s offset 0) %2$s".formatted(table, alias, condition);
    }

    /** Whether it is H2, embedded in this process, where PostgreSQL has a better way (docs/decisions/0002). */
    public boolean isEmbedded() {
        var known = embedded;
        if (known == null) {
            known = Snapshot.ofThisThread() == null ? entities.unwrap(Session.class).doReturningWork(Database::isH2)
                    : isEmbedded(Snapshot.ofThisThread());
            embedded = known;
        }
        return known;
    }

    private static boolean isEmbedded(Connection connection) {
        try {
            return isH2(connection);
        } catch (SQLException e) {
            throw Unavailable.or(new IllegalStateException("the kind of the database could not be read", e));
        }
    }

    public static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
