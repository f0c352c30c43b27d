package org.tamga.feed;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Overloaded;
import org.tamga.common.RevisionToken;

/**
 * Which revision is the newest: asked for every request, so in one small statement past Hibernate. The database is asked and nothing
 * remembered, as another instance may have changed the data. Within a {@link org.tamga.common.Snapshot} it is the revision of that
 * state, since the data source gives the transaction's own connection.
 */
@ApplicationScoped
public class NewestRevision {

    private static final String SQL = "select name, revision from store";

    private final DataSource database;

    NewestRevision(DataSource database) {
        this.database = database;
    }

    /**
     * Number 0 before the first.
     *
     * @throws Overloaded where no connection is free in time
     */
    public RevisionToken read() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SQL);
                var store = statement.executeQuery()) {
            store.next();
            return new RevisionToken(store.getString(1), store.getLong(2));
        } catch (SQLException e) {
            throw Overloaded.or(new IllegalStateException("the newest revision could not be read", e));
        }
    }
}
