package org.tamga.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.StillClock;
import org.tamga.bundle.BundleImport;
import org.tamga.common.Snapshot;
import org.tamga.common.Today;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Whoever applies the differences in order has the whole briefing, whatever happens to the dataset, and whatever the reader asks for. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class BriefingHistoriesTest {

    private static final int REVISIONS = 9;
    private static final int READERS = 10;

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;
    @Inject
    Briefings briefings;
    @Inject
    Snapshot snapshot;
    @Inject
    Today today;

    @TempDir
    Path temporary;

    private final Set<RemovalReason> reasons = EnumSet.noneOf(RemovalReason.class);
    private final Set<ItemChange> changes = EnumSet.noneOf(ItemChange.class);
    private int nothing;

    /** The seeds of the histories; the same seed is the same history and the same readers. */
    List<Long> seeds() {
        return List.of(1L, 2L, 3L, 4L);
    }

    @AfterEach
    void back() {
        StillClock.back();
    }

    @Test
    void differencesInOrderAreTheWholeBriefing() {
        for (var seed : seeds()) {
            StillClock.back();
            store.empty();
            live(seed);
        }
        assertThat(changes).as("so that it was tried").containsExactlyInAnyOrder(ItemChange.values());
        assertThat(reasons).as("so that it was tried").contains(RemovalReason.WITHDRAWN, RemovalReason.DISPLACED);
        assertThat(nothing).as("answers that told nothing").isPositive();
    }

    private void live(long seed) {
        var history = new AnyHistory(seed, temporary.resolve(String.valueOf(seed)));
        var random = new Random(seed);
        var readers = new ArrayList<Reader>();
        for (var number = 0; number < READERS; number++) {
            readers.add(new Reader(number, random));
        }
        for (var revision = 1; revision <= REVISIONS; revision++) {
            bundles.load(history.place(), "a test");
            for (var reader : readers) {
                if (random.nextInt(3) > 0) {
                    reader.ask("history %d, revision %d, reader %d".formatted(seed, revision, reader.number));
                }
                if (random.nextInt(4) == 0) {
                    reader.ask("history %d, revision %d, reader %d once more".formatted(seed, revision, reader.number));
                }
            }
            history.goOn();
            if (random.nextInt(3) == 0) {
                StillClock.pass(Duration.ofDays(1 + random.nextInt(3)));
            }
        }
    }

    /** Somebody who wants always the same, or now and then something else. */
    private final class Reader {

        private final int number;
        private final Random random;
        private final ReadersCopy copy = new ReadersCopy();
        private LocalDate from;
        private LocalDate until;
        private LocalDate known;
        private Integer items;

        Reader(int number, Random random) {
            this.number = number;
            this.random = random;
            wish();
        }

        /** The first half ask for the latest weeks. */
        private void wish() {
            var of = AnyHistory.TODAY.minusDays(random.nextInt(60));
            from = number < READERS / 2 || number % 3 == 0 ? null : of;
            until = number < READERS / 2 || number % 3 == 1 ? null : of.plusDays(random.nextInt(30));
            known = number % 5 == 4 ? of.plusDays(20) : null;
            items = number % 2 == 0 ? null : 1 + random.nextInt(12);
        }

        void ask(String who) {
            if (random.nextInt(4) == 0) {
                wish();
            }
            var difference = briefing(copy);
            var first = copy.revision() == null;
            copy.apply(difference);
            var whole = briefing(new ReadersCopy());

            assertThat(difference.complete()).as(who).isEqualTo(first);
            assertThat(copy.sections()).as(who).isEqualTo(whole.sections());
            assertThat(copy.articles()).as(who).isEqualTo(whole.articles());
            assertThat(copy.size()).as(who).isEqualTo(whole.sections().stream().mapToInt(section -> section.order().size()).sum());
            assertThat(List.of(difference.from(), difference.until())).as(who).containsExactly(whole.from(), whole.until());
            assertThat(copy.revision()).as(who).hasToString(whole.revision().toString());
            if (difference.leftOut() == null) {
                nothing++;
            } else {
                assertThat(difference.leftOut()).as(who).isEqualTo(whole.leftOut());
            }
            difference.removed().stream().map(RemovedItem::reason).forEach(reasons::add);
            difference.sections().stream().flatMap(section -> section.items().stream()).map(BriefingItem::change)
                    .filter(change -> change != null).forEach(changes::add);
        }

        private Briefing briefing(ReadersCopy had) {
            var day = known == null || known.isAfter(today.get()) ? today.get() : known;
            var start = from != null && until == null && from.isAfter(day) ? day : from;
            var request = new BriefingRequest("BV", start, until, day, had.revision(), items, "en");
            return snapshot.read(() -> briefings.of(request)).orElseThrow();
        }
    }
}
