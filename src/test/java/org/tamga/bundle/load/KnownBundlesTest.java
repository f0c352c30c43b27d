package org.tamga.bundle.load;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.feed.RevisionKind;
import org.tamga.feed.Revisions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What a store is known to hold is known until anything is committed. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class KnownBundlesTest {

    @Inject
    KnownBundles known;
    @Inject
    EmptyStore store;
    @Inject
    Revisions revisions;

    @BeforeEach
    void begin() {
        store.empty();
    }

    @Test
    void nothingIsHeldUnlessItWasRemembered() {
        assertThat(known.areHeld("a")).isFalse();

        known.remember("a", known.revision());

        assertThat(known.areHeld("a")).isTrue();
        assertThat(known.areHeld("b")).as("other bundles").isFalse();
    }

    @Test
    void whatIsCommittedLaterHasThemComparedAgain() {
        known.remember("a", known.revision());

        commit();

        assertThat(known.areHeld("a")).isFalse();
    }

    @Test
    void whatAnotherCommittedMeanwhileIsNotTakenForCompared() {
        var compared = known.revision();
        commit();

        known.remember("a", compared);

        assertThat(known.areHeld("a")).isFalse();
    }

    private void commit() {
        QuarkusTransaction.requiringNew().run(() -> {
            revisions.lock();
            revisions.next(RevisionKind.LOAD, "a test", "something", null);
        });
    }
}
