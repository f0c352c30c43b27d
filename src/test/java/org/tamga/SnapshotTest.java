package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.common.Database;
import org.tamga.common.Snapshot;
import org.tamga.feed.NewestRevision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What one request reads is of one moment, whatever is committed meanwhile. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class SnapshotTest {

    @Inject
    Snapshot snapshot;
    @Inject
    EntityManager database;
    @Inject
    Database reads;
    @Inject
    NewestRevision newest;
    @Inject
    EmptyStore store;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    void whatIsCommittedMeanwhileIsNotSeen() {
        var seen = snapshot.read(() -> {
            var before = revision();
            CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> set(7))).join();
            return before + " then " + revision();
        });

        assertThat(seen).isEqualTo("0 then 0");
        assertThat(snapshot.read(this::revision)).isEqualTo(7);
    }

    @Test
    void noTableReadLaterIsNewerThanOneReadFirst() {
        var topics = snapshot.read(() -> {
            revision();
            CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
                set(8);
                database.createNativeQuery("""
                        insert into topic (id, slug, name, bundle, digest, revision) values (-1, 'late', 'Late', 'test', '', 8)
                        """).executeUpdate();
            })).join();
            return number("select count(*) from topic");
        });

        assertThat(topics).isZero();
    }

    @Test
    void nothingIsChangedByReading() {
        assertThatThrownBy(() -> snapshot.read(() -> number("update store set revision = 9")));

        assertThat(snapshot.read(this::revision)).isZero();
    }

    @Test
    void whatIsStoppedWhenNothingRunsStopsNobodyElse() throws SQLException {
        for (var round = 0; round < 20; round++) {
            try (var reading = snapshot.open()) {
                reading.begin();
                revision();
                reading.stop();
            }
            assertThat(snapshot.read(this::counted)).isEqualTo(100_000);
        }
    }

    @Test
    void aReadingThatHasNotBegunOrHasEndedIsNotStopped() throws SQLException {
        var reading = snapshot.open();
        reading.stop();
        reading.begin();
        reading.close();
        reading.stop();

        assertThat(snapshot.read(this::counted)).isEqualTo(100_000);
    }

    /** A large commit takes a while, in which it can be seen already: what a connection read just before may not be taken for the same still. */
    @Test
    void aLargeCommitIsSeenWholeOrNotAtAll() {
        execute("create table last_change(number bigint)", "create table rows_of_a_change(id bigint)",
                "insert into last_change values (0)");
        try {
            var changes = CompletableFuture.runAsync(() -> IntStream.range(0, 40).forEach(change -> execute(
                    "update store set revision = revision + 1", "update last_change set number = number + 1",
                    "insert into rows_of_a_change select n from generate_series(1, 5000) as numbers(n)")));
            var readers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                while (!changes.isDone()) {
                    newest.read();
                    var read = snapshot.read(() -> newest.read().number() + " and " + number("select number from last_change"));
                    assertThat(read).matches("(\\d+) and \\1");
                }
            })).limit(3).toList();
            readers.forEach(CompletableFuture::join);
            changes.join();
        } finally {
            execute("drop table last_change", "drop table rows_of_a_change");
        }
    }

    private void execute(String... statements) {
        QuarkusTransaction.requiringNew().run(() -> Stream.of(statements).forEach(sql -> database.createNativeQuery(sql).executeUpdate()));
    }

    private int counted() {
        return number("select count(n) from generate_series(1, 100000) as numbers(n) where n > 0");
    }

    private int revision() {
        return number("select revision from store");
    }

    private int number(String sql) {
        return ((Number) reads.select(sql).rows().get(0)[0]).intValue();
    }

    private int set(int revision) {
        return database.createNativeQuery("update store set revision = " + revision).executeUpdate();
    }
}
