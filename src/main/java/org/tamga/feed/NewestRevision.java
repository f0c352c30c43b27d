package org.tamga.feed;

import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Overloaded;
import org.tamga.common.RevisionToken;
import org.tamga.common.SentStatements;

/**
 * Which revision is the newest: asked for every request, so in one small statement past Hibernate. The database is asked and nothing
 * remembered, as another instance may have changed the data. Within a {@link org.tamga.common.Snapshot} it is the revision of that
 * state, since the data source gives the transaction's own connection.
 */
@ApplicationScoped
public class NewestRevision {

    private static final String SQL = "select name, revision from store";

    private final DataSource database;
    private volatile Seen seen;

    NewestRevision(DataSource database) {
        this.database = database;
    }

    /**
     * Number 0 before the first.
     *
     * @throws Overloaded where no connection is free in time
     */
    public RevisionToken read() {
        SentStatements.another();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SQL);
                var store = statement.executeQuery()) {
            store.next();
            var newest = new RevisionToken(store.getString(1), store.getLong(2));
            seen = new Seen(newest.number(), System.nanoTime());
            return newest;
        } catch (SQLException e) {
            throw Overloaded.or(new IllegalStateException("the newest revision could not be read", e));
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
