package org.tamga.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.common.Database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;

/** Whoever follows how something stands is told when that is different, and not of every revision. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class FollowingTest {

    @Inject
    EmptyStore store;
    @Inject
    Commits commits;
    @Inject
    Following following;
    @Inject
    RevisionWatch watch;
    @Inject
    Database reads;

    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void empty() {
        store.empty();
    }

    /** How many auks there are, by which revision: as things stand, whatever was on the way. */
    private record Auks(long count, long revision) {
    }

    private List<Auks> auks(long after, long upTo) {
        asked.incrementAndGet();
        var row = reads.select("select count(*), max(revision) from revision_change where slug like 'auk%'").rows().get(0);
        return row[1] == null || ((Number) row[1]).longValue() <= after ? List.of()
                : List.of(new Auks(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }

    @Test
    void isToldWhenItIsDifferentAndOnlyThen() {
        commits.commit("first", "auk-1");
        var reader = following.after(0, this::auks, Auks::revision).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        Awaitility.await().until(() -> reader.getItems().size() == 1);

        commits.commit("second", "gull");
        Awaitility.await().until(() -> asked.get() >= 2);
        commits.commit("third", "auk-2", "auk-3");
        Awaitility.await().until(() -> reader.getItems().size() == 2);
        assertThat(reader.getItems()).containsExactly(new Auks(1, 1), new Auks(3, 3));

        reader.cancel();
        Awaitility.await().until(() -> watch.watchers() == 0);
    }

    @Test
    void isToldAtOnceWhatCameSinceAndNothingElse() {
        commits.commit("first", "auk-1");
        commits.commit("second", "auk-2");
        commits.commit("third", "gull");
        var back = following.after(1, this::auks, Auks::revision).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        Awaitility.await().until(() -> back.getItems().size() == 1);
        assertThat(back.getItems()).containsExactly(new Auks(2, 2));
        back.cancel();
    }

    @Test
    void whoAsksForNothingHasNothingRead() {
        var reader = following.after(0, this::auks, Auks::revision).subscribe().withSubscriber(AssertSubscriber.create(0));
        commits.commit("first", "auk-1");
        commits.commit("second", "auk-2");
        Awaitility.await().until(() -> watch.watchers() == 1);
        assertThat(asked).hasValue(0);

        reader.request(1);
        Awaitility.await().until(() -> reader.getItems().size() == 1);
        assertThat(reader.getItems()).containsExactly(new Auks(2, 2));
        reader.cancel();
    }
}
