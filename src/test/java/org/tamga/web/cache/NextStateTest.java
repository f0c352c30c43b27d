package org.tamga.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** However many ask at once, nobody is told of a state from before they asked. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class NextStateTest {

    private static final int THREADS = 6;
    private static final int CHANGES = 40;

    @Inject
    NextState next;
    @Inject
    EntityManager database;
    @Inject
    EmptyStore store;

    @BeforeEach
    @AfterEach
    void empty() {
        store.empty();
    }

    @Test
    void everybodySeesWhatWasCommittedBeforeTheyAsked() {
        var all = IntStream.range(0, THREADS).mapToObj(thread -> CompletableFuture.supplyAsync(this::late)).toList();

        assertThat(all).allSatisfy(late -> assertThat(late.join()).isEmpty());
    }

    /** As above, but by those who do nothing but ask, so that what is known without asking is known to be true. */
    @Test
    void nobodyIsToldOfAnOlderOneAfterAChange() {
        var committed = new AtomicLong();
        var changing = CompletableFuture.runAsync(() -> IntStream.range(0, CHANGES)
                .forEach(change -> committed.set(QuarkusTransaction.requiringNew().call(this::another))));

        var all = Stream.<Supplier<DataState>>of(() -> next.read().join(), next::now, next::now)
                .map(asked -> CompletableFuture.supplyAsync(() -> {
                    var late = new ArrayList<Long>();
                    while (!changing.isDone()) {
                        var before = committed.get();
                        if (asked.get().revision() < before) {
                            late.add(before);
                        }
                    }
                    return late;
                })).toList();

        assertThat(all).allSatisfy(late -> assertThat(late.join()).isEmpty());
        changing.join();
    }

    /** The revisions that were committed, and not seen by whoever asked then. */
    private List<Long> late() {
        return IntStream.range(0, CHANGES).mapToLong(change -> {
            var committed = QuarkusTransaction.requiringNew().call(this::another);
            return next.read().join().revision() >= committed && next.now().revision() >= committed ? 0 : committed;
        }).filter(missed -> missed > 0).boxed().toList();
    }

    private long another() {
        database.createNativeQuery("select id from store for update").getSingleResult();
        database.createNativeQuery("update store set revision = revision + 1").executeUpdate();
        return ((Number) database.createNativeQuery("select revision from store").getSingleResult()).longValue();
    }
}
