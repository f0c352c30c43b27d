package org.tamga.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.table.Table;
import org.tamga.feed.RevisionLeases.Term;

/**
 * Until something is committed to the store's row of the embedded database, which no other process can have open (docs/decisions/0029).
 * <p>
 * H2 numbers the changes of each table, so as to know which of its own results are still true: a transaction that changed a row takes the next
 * number just before it commits. So as long as the number is the same, nothing was committed, but by who had taken theirs before it was
 * looked at: they have the table's lock until they have committed, and while somebody has, there is no term.
 *
 * @param number of the last change of the table, when nobody had its lock
 */
record EmbeddedTerm(Database database, Table table, long number) implements Term {

    private static final String STORE = "store";

    /** None where somebody has changed the row and may commit, or the database is another process'. */
    static Term of(Connection connection) throws SQLException {
        if (!(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)) {
            return NONE;
        }
        var database = session.getDatabase();
        var table = database.getMainSchema().findTableOrView(session, STORE);
        var term = new EmbeddedTerm(database, table, table.getMaxDataModificationId());
        return term.doesSomebodyChange() ? NONE : term;
    }

    /** A database that was closed may be opened by another process. */
    @Override
    public boolean holds() {
        return table.getMaxDataModificationId() == number && !database.isClosing();
    }

    private boolean doesSomebodyChange() {
        return Stream.of(database.getSessions(false)).anyMatch(session -> session.getLocks().contains(table));
    }
}
