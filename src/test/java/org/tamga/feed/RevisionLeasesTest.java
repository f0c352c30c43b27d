package org.tamga.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tamga.EmptyStore;
import org.tamga.OnPostgreSql;
import org.tamga.feed.RevisionLeases.Lease;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What is leased is the newest revision until the lease is over, whoever changes it. */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
@Timeout(60)
class RevisionLeasesTest {

    @Inject
    RevisionLeases leases;
    @Inject
    AgroalDataSource pool;
    @Inject
    EmptyStore store;

    @AfterEach
    void empty() {
        store.empty();
    }

    @Test
    void leasesAreOverWhenAChangeIsCommitted() throws SQLException {
        for (var change = 0; change < 20; change++) {
            var lease = granted();
            change("update store set revision = revision + 1");
            assertThat(lease.holds()).isFalse();
            assertThat(leases.ask().revision().number()).isEqualTo(lease.revision().number() + 1);
        }
    }

    @Test
    void nobodyGetsOneWhileAChangeWaits() throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "update store set revision = revision + 1");
            execute(connection, "set constraints all immediate");

            assertThat(IntStream.range(0, 20).filter(time -> leases.ask().holds()).count()).isZero();

            connection.rollback();
            connection.setAutoCommit(true);
        }
        granted();
    }

    /** What changes the store's row and not the revision is nothing that an answer depends on. */
    @Test
    void onlyARevisionIsWaitedFor() throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "update store set name = name, revision = revision");
            execute(connection, "set constraints all immediate");

            granted();

            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** One is granted; on a machine that does much else it may be over by now, and is asked for again. */
    private Lease granted() {
        var lease = leases.ask();
        while (!lease.holds()) {
            lease = leases.ask();
        }
        return lease;
    }

    private void change(String sql) throws SQLException {
        try (var connection = pool.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
