package org.tamga.bundle.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far a long piece of work is")
class ProgressTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration AGAIN_AND_AGAIN = Duration.ofMillis(2);

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicLong clock = new AtomicLong();

    @Test
    @DisplayName("is told with the rate, and how long it will still take: the part that is under way, and all")
    void asItGrows() {
        try (var progress = progress(EnumSet.of(Stage.VOICES, Stage.LISTS), NEVER)) {
            var part = progress.part("voices", 10_000, Stage.VOICES);
            at(2);
            part.done(1000);
            at(10);
            part.done(1000);
            at(50);
            part.done(8000);
            part.end();
            var next = progress.part("lists", 100, Stage.LISTS, 0.5);
            at(75);
            next.done(50);
        }
        assertThat(told).containsExactly(
                "voices: 2,000 of 10,000, 200 a second, 40 s left (in all 10 %, about 1 min 28 s left)",
                "voices: 10,000 of 10,000, 200 a second, 0 s left (in all 51 %, about 48 s left)",
                "voices: 10,000 in 50 s",
                "lists: 50 of 100, 2 a second, 25 s left (in all 63 %, about 54 s left)");
    }

    @Test
    @DisplayName("is told while a single step takes long, and while nobody knows how many there are")
    void whileItSaysNothing() {
        try (var progress = progress(EnumSet.allOf(Stage.class), AGAIN_AND_AGAIN)) {
            progress.whole("voices and days", Stage.VOICES, () -> {
                at(7);
                waitFor("voices and days: 7 s so far");
            });
            var part = progress.part("indexes", 3, Stage.INDEXES_OF_VOICES);
            part.begin("claim_by_slug");
            at(14);
            waitFor("indexes: 0 of 3, at claim_by_slug, 7 s so far (in all 3 %, about 8 min 44 s left)");
            part.done(1);
            part.begin("claim_by_day");
            at(22);
            waitFor("indexes: 1 of 3, at claim_by_day, 30 s left (in all 3 %, about 13 min 52 s left)");
        }
        assertThat(told).as("not more often than it can be read").hasSize(4);
    }

    @Test
    @DisplayName("is not told of a part after its end")
    void nothingAfterItsEnd() {
        try (var progress = progress(EnumSet.allOf(Stage.class), AGAIN_AND_AGAIN)) {
            progress.part("claim", 10, Stage.ROWS).end();
            at(100);
            Awaitility.await().pollDelay(20, TimeUnit.MILLISECONDS).until(() -> told.size() == 1);
        }
    }

    @Test
    @DisplayName("does not matter any more where somebody asked to stop")
    void stopped() {
        Runnable stop = () -> {
            throw new SampleRefused("stopped");
        };
        try (var progress = Progress.of(told::add, clock::get, stop, EnumSet.allOf(Stage.class), NEVER)) {
            assertThatThrownBy(() -> progress.part("claim", 10, Stage.ROWS).done(1)).hasMessage("stopped");
            assertThatThrownBy(() -> progress.whole("voices", Stage.VOICES, () -> {
            })).hasMessage("stopped");
        }
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("is a share of all, of which the stages have the whole")
    void sharesAreOfAll() {
        assertThat(EnumSet.allOf(Stage.class).stream().mapToInt(Stage::share).sum()).isEqualTo(1000);
    }

    private Progress progress(Set<Stage> stages, Duration every) {
        return Progress.of(told::add, clock::get, () -> {
        }, stages, every);
    }

    private void at(int seconds) {
        clock.set(TimeUnit.SECONDS.toNanos(seconds));
    }

    private void waitFor(String text) {
        Awaitility.await().atMost(30, TimeUnit.SECONDS).untilAsserted(() -> assertThat(told).contains(text));
    }
}
