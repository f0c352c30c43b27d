package org.tamga.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Connections;
import org.tamga.common.Database;
import org.tamga.common.Overloaded;
import org.tamga.common.RevisionToken;
import org.tamga.common.SentStatements;
import org.tamga.common.Snapshot;
import org.tamga.common.Unavailable;

/**
 * Which revision is the newest: asked so often that it is one small statement past Hibernate. The database is asked and nothing
 * remembered, as another instance may have changed the data; {@link RevisionLeases} know for how long they need not ask. Within a
 * {@link org.tamga.common.Snapshot} it is the revision of that
 * state, since the data source gives the transaction's own connection.
 */
@ApplicationScoped
public class NewestRevision {

    private static final String WHAT = "the newest revision";
    private static final String SQL = "select name, revision from store";
    /**
     * H2 remembers results, and takes one for true until a commit is over; but that can be seen before, which is long where it was large. So a
     * snapshot of after would be said to be of the revision before. A result that something random went into it does not remember.
     */
    private static final String SQL_ON_H2 = SQL + " where rand() >= 0";

    private final Connections connections;
    private volatile Seen seen;

    NewestRevision(Connections connections) {
        this.connections = connections;
    }

    /**
     * Number 0 before the first.
     *
     * @throws Unavailable where the database can't be reached
     * @throws Overloaded where no connection is free in time
     */
    public RevisionToken read() {
        SentStatements.another();
        return connections.read(WHAT, this::read);
    }

    /** The same, without patience: for who wants to know whether the database answers, and not within a snapshot. */
    public RevisionToken readIfThere() {
        return connections.readIfThere(WHAT, this::read);
    }

    RevisionToken read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(Database.isH2(connection) ? SQL_ON_H2 : SQL);
                var store = statement.executeQuery()) {
            store.next();
            var newest = new RevisionToken(store.getString(1), store.getLong(2));
            seen = new Seen(newest.number(), System.nanoTime());
            Snapshot.is(newest);
            return newest;
        }
    }

    /** What was read last: empty before anything was. */
    public Optional<Seen> seen() {
        return Optional.ofNullable(seen);
    }

    /**
     * A revision that was read.
     *
     * @param at by {@link System#nanoTime()}
     */
    public record Seen(long number, long at) {
    }
}
