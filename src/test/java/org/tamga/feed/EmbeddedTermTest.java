package org.tamga.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Of the embedded database, what is leased is the newest revision until another is committed, however long nobody commits one. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@Timeout(60)
class EmbeddedTermTest {

    private static final String ANOTHER = "update store set revision = revision + 1";
    private static final int CHANGES = 20;

    @Inject
    RevisionLeases leases;
    @Inject
    AgroalDataSource pool;
    @Inject
    EmptyStore store;

    @BeforeEach
    @AfterEach
    void empty() {
        store.empty();
    }

    @Test
    void leaseLastsUntilAChangeIsCommitted() throws SQLException {
        for (var change = 0; change < CHANGES; change++) {
            var lease = leases.ask();
            leases.ask();
            assertThat(lease.holds()).isTrue();
            try (var connection = changing()) {
                execute(connection, ANOTHER);
                assertThat(lease.holds()).isTrue();
                commit(connection);
            }
            assertThat(lease.holds()).isFalse();
            assertThat(leases.ask().revision().number()).isEqualTo(lease.revision().number() + 1);
        }
    }

    /** Who loads takes the row first, and changes it last: it is the same meanwhile. */
    @Test
    void nobodyGetsOneWhileAChangeMayBeCommitted() throws SQLException {
        try (var connection = changing()) {
            execute(connection, "select id from store for update");
            assertThat(leases.ask().holds()).isTrue();
            execute(connection, ANOTHER);
            assertThat(leases.ask().holds()).isFalse();
            connection.rollback();
            assertThat(leases.ask().holds()).isTrue();
            connection.setAutoCommit(true);
        }
    }

    /** Who tries for a lease changes nothing that would end another's. */
    @Test
    void leasesDoNotEndOneAnother() throws SQLException {
        try (var connection = changing()) {
            execute(connection, ANOTHER);
            connection.rollback();
            connection.setAutoCommit(true);
        }
        var lease = leases.ask();
        assertThat(IntStream.range(0, CHANGES).filter(time -> leases.ask().holds()).count()).isEqualTo(CHANGES);
        assertThat(lease.holds()).isTrue();
    }

    /** A large commit can be seen for a while before it is over. */
    @Test
    void whoSawAChangeIsNotToldOfTheOneBefore() throws SQLException {
        execute("create table rows_of_a_change(id bigint)");
        try {
            var changes = CompletableFuture.runAsync(() -> IntStream.range(0, CHANGES).forEach(change -> changeMuch()));
            var lease = leases.ask();
            var asked = 0;
            while (!changes.isDone()) {
                var seen = revision();
                if (!lease.holds()) {
                    lease = leases.ask();
                }
                assertThat(lease.revision().number()).isGreaterThanOrEqualTo(seen);
                asked++;
            }
            changes.join();
            assertThat(asked).isGreaterThan(CHANGES);
            assertThat(leases.ask().revision().number()).isEqualTo(CHANGES);
        } finally {
            execute("drop table rows_of_a_change");
        }
    }

    private void changeMuch() {
        try (var connection = changing()) {
            execute(connection, ANOTHER);
            execute(connection, "insert into rows_of_a_change select 1 from system_range(1, 5000)");
            commit(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long revision() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select revision from store")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection changing() throws SQLException {
        var connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void execute(String sql) throws SQLException {
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
