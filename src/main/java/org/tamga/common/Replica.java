package org.tamga.common;

import java.sql.SQLException;

/** A connection behind which there is a copy of the database to read from, beside the database itself. */
public interface Replica {

    /**
     * Until the transaction ends, everything is read from the copy, if the copy has the newest revision that the database has committed
     * now; else from the database, as it is where the copy can't be reached.
     */
    void readIfNewest() throws SQLException;
}
