package org.tamga.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.feed.NewestRevision;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A state that is known is only read where something has to be")
class KnownStateTest {

    @Inject
    Snapshot snapshot;
    @Inject
    Database database;
    @Inject
    NewestRevision newest;
    @Inject
    AgroalDataSource pool;

    private final AtomicInteger begun = new AtomicInteger();
    private final Supplier<RevisionToken> found = () -> {
        begun.incrementAndGet();
        return newest.read();
    };

    @Test
    void takesNoConnectionWhereNothingIsRead() {
        var now = newest.read();
        try (var reading = snapshot.open()) {
            reading.begin(now, found);

            assertThat(Snapshot.isOpen()).isTrue();
            assertThat(Snapshot.seen()).isEqualTo(now);
        }
        assertThat(begun).hasValue(0);
        assertThat(Snapshot.isOpen()).isFalse();
        assertThat(Snapshot.seen()).isNull();
    }

    @Test
    void takesOneOnceAndGivesItBack() {
        var before = pool.getMetrics().activeCount();
        try (var reading = snapshot.open()) {
            reading.begin(newest.read(), found);
            var connection = Snapshot.ofThisThread();

            assertThat(database.select("select slug from actor where slug = 'kazakhstan'").rows()).hasSize(1);
            assertThat(Snapshot.ofThisThread()).isSameAs(connection);
            assertThat(reading.failure()).isNull();
        }
        assertThat(begun).hasValue(1);
        assertThat(pool.getMetrics().activeCount()).isEqualTo(before);
        assertThat(Snapshot.isOpen()).isFalse();
    }

    @Test
    void nothingIsReadOfAnotherStateThanTheOneThatIsKnown() {
        var now = newest.read();
        try (var reading = snapshot.open()) {
            reading.begin(new RevisionToken(now.store(), now.number() - 1), found);

            assertThatThrownBy(() -> database.select("select slug from actor")).isInstanceOf(MovedOn.class);
            // However often it is tried: what was taken from memory until then is of another state.
            assertThatThrownBy(() -> database.select("select slug from actor")).isInstanceOf(MovedOn.class);
            assertThatThrownBy(Snapshot::ofThisThread).isInstanceOf(MovedOn.class);
            assertThat(reading.failure()).isInstanceOf(MovedOn.class);
            assertThat(Snapshot.isOpen()).isTrue();
        }
        assertThat(begun).hasValue(1);
        assertThat(Snapshot.isOpen()).isFalse();
    }

    @Test
    void whatCouldNotBeginDoesNotBeginLater() {
        try (var reading = snapshot.open()) {
            reading.begin(newest.read(), () -> {
                throw new Unavailable(null);
            });

            assertThatThrownBy(() -> database.select("select slug from actor")).isInstanceOf(Unavailable.class);
            assertThatThrownBy(() -> database.select("select slug from actor")).isInstanceOf(Unavailable.class);
            assertThat(reading.failure()).isInstanceOf(Unavailable.class);
            assertThat(Snapshot.isOpen()).as("so that nothing is read past it").isTrue();
        }
        assertThat(Snapshot.isOpen()).isFalse();
    }
}
