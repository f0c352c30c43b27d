package org.tamga.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Connections;
import org.tamga.common.Database;
import org.tamga.common.Overloaded;
import org.tamga.common.RevisionToken;
import org.tamga.common.SentStatements;
import org.tamga.common.Unavailable;

/**
 * Leases of the newest revision (docs/decisions/0029): for a moment after a revision was read it is certain that no newer one has been
 * committed, here or by another instance, so that nobody need ask again.
 * <p>
 * The database itself has each change say that it is about to be committed, and then wait for longer than a lease lasts
 * (db/postgresql/leases.sql). Meanwhile nobody gets one: so all that were got are over when the change can be seen. So PostgreSQL does; of the
 * embedded database, which is within this process, a lease lasts until something is committed ({@link EmbeddedTerm}).
 */
@ApplicationScoped
public class RevisionLeases {

    /** How long one of PostgreSQL lasts, from before it was asked for. */
    public static final Duration TERM = Duration.ofMillis(20);

    private static final String WHAT = "the newest revision";
    /** Taken by who is about to commit, as db/postgresql/leases.sql says; of a copy that follows, nothing is known. */
    private static final String DOES_NOBODY_SAY = """
            select not pg_is_in_recovery() and pg_try_advisory_xact_lock_shared(x'74616D6761'::bigint)
            """;

    private final Connections connections;
    private final NewestRevision newest;

    RevisionLeases(Connections connections, NewestRevision newest) {
        this.connections = connections;
        this.newest = newest;
    }

    /**
     * The newest revision, and until when it is certain to be that. Not for who reads a snapshot or changes data: what those see is of
     * before.
     *
     * @throws Unavailable where the database can't be reached
     * @throws Overloaded where no connection is free in time
     */
    public Lease ask() {
        SentStatements.another();
        return connections.read(WHAT, this::ask);
    }

    /**
     * A revision that was the newest.
     *
     * @param term until when that is certain
     */
    public record Lease(RevisionToken revision, Term term) {

        /** Whether no newer one can have been committed yet. */
        public boolean holds() {
            return term.holds();
        }
    }

    /** The time for which a lease was granted: once over, over for ever. */
    @FunctionalInterface
    public interface Term {

        Term NONE = () -> false;

        boolean holds();
    }

    /** In this order: what is committed before the term begins, is read. A revision that was read first could be one of before. */
    private Lease ask(Connection connection) throws SQLException {
        var term = Database.isH2(connection) ? EmbeddedTerm.of(connection) : ofPostgreSql(connection);
        return new Lease(newest.read(connection), term);
    }

    /**
     * Whoever says that they are about to commit only after nobody did, waits until this term is over; whoever said it before has committed by
     * then.
     */
    private static Term ofPostgreSql(Connection connection) throws SQLException {
        var over = System.nanoTime() + TERM.toNanos();
        return doesNobodySay(connection) ? () -> System.nanoTime() - over < 0 : Term.NONE;
    }

    private static boolean doesNobodySay(Connection connection) throws SQLException {
        SentStatements.another();
        try (var statement = connection.prepareStatement(DOES_NOBODY_SAY); var row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
