package org.tamga.bundle.sample;

import java.sql.Connection;
import java.sql.SQLException;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Whether the process was asked to stop: nobody else looks before Tamga has started, and a sample is made before that. What the database
 * is at is cancelled, as it may take minutes.
 */
final class AskedToStop implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.tamga.sample");

    private final Thread hook = new Thread(this::stop, "sample-stop");
    private final PGConnection working;
    private volatile boolean asked;

    private AskedToStop(PGConnection working) {
        this.working = working;
    }

    /** From now on, until it is closed. */
    static AskedToStop whileWorking(Connection connection) throws SQLException {
        var stop = new AskedToStop(connection.isWrapperFor(PGConnection.class) ? connection.unwrap(PGConnection.class) : null);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    private void stop() {
        asked = true;
        LOG.info("Asked to stop: nothing of the sample is kept");
        if (working != null) {
            try {
                working.cancelQuery();
            } catch (SQLException e) {
                LOG.debug("What the database is at could not be cancelled", e);
            }
        }
    }

    /** @throws SampleRefused where it was */
    void check() {
        if (asked) {
            throw new SampleRefused("stopped before the sample was whole: nothing of it is kept");
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // It has run, or will.
        }
    }
}
