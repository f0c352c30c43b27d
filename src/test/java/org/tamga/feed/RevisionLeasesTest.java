package org.tamga.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tamga.EmptyStore;
import org.tamga.OnPostgreSql;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What is leased is the newest revision until the lease is over, whoever changes it. */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
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
            var lease = leases.ask();
            assertThat(lease.holds()).isTrue();
            change("update store set revision = revision + 1");
            assertThat(lease.holds()).isFalse();
            assertThat(leases.ask().revision().number()).isEqualTo(lease.revision().number() + 1);
        }
    }

    @Test
    void nobodyGetsOneWhileAChangeWaits() throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "select pg_advisory_xact_lock(x'74616D6761'::bigint)");

            assertThat(leases.ask().holds()).isFalse();

            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(leases.ask().holds()).isTrue();
    }

    /** What changes the store's row and not the revision is nothing that an answer depends on. */
    @Test
    void onlyARevisionIsWaitedFor() throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "update store set name = name, revision = revision");
            execute(connection, "set constraints all immediate");

            assertThat(leases.ask().holds()).isTrue();

            connection.rollback();
            connection.setAutoCommit(true);
        }
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
