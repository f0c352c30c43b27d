package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.common.Snapshot;

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
            return ((Number) database.createNativeQuery("select count(*) from topic").getSingleResult()).intValue();
        });

        assertThat(topics).isZero();
    }

    @Test
    void nothingIsChangedByReading() {
        snapshot.read(() -> set(9));

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

    private int counted() {
        return ((Number) database.createNativeQuery("select count(n) from generate_series(1, 100000) as numbers(n) where n > 0")
                .getSingleResult()).intValue();
    }

    private int revision() {
        return ((Number) database.createNativeQuery("select revision from store").getSingleResult()).intValue();
    }

    private int set(int revision) {
        return database.createNativeQuery("update store set revision = " + revision).executeUpdate();
    }
}
