package org.tamga.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.MemorySize;

/** Which answers are given again, and to whom. */
class AnswerMemoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final DataState BEFORE = new DataState("store", 1, DAY);
    private static final DataState AFTER = new DataState("store", 2, DAY);

    private final AnswerMemory memory = new AnswerMemory(config(100_000, 10_000));
    private final Question question = question("{ a }");

    @Test
    void anAnswerBelongsToTheStateThatItSawNotToTheOneThatWasAskedOf() {
        memory.answer(question, BEFORE, () -> answer("read after a change", AFTER));

        assertThat(memory.recall(question, BEFORE)).isNull();
        assertThat(memory.recall(question, AFTER)).isNotNull();
    }

    @Test
    void anotherDayOrStoreIsAnotherState() {
        memory.answer(question, BEFORE, () -> answer("a", BEFORE));

        assertThat(memory.recall(question, new DataState("store", 1, DAY.plusDays(1)))).isNull();
        assertThat(memory.recall(question, new DataState("other", 1, DAY))).isNull();
        assertThat(memory.recall(question("{ b }"), BEFORE)).isNull();
    }

    @Test
    void whatDoesNotLastIsNotRemembered() {
        memory.answer(question, BEFORE, () -> answer("failed", null));

        assertThat(memory.recall(question, BEFORE)).isNull();
        assertThat(text(memory.answer(question, BEFORE, () -> answer("better", BEFORE)))).isEqualTo("better");
    }

    @Test
    void neitherIsWhatIsTooLarge() {
        memory.answer(question, BEFORE, () -> answer("x".repeat(10_001), BEFORE));

        assertThat(memory.recall(question, BEFORE)).isNull();
    }

    @Test
    void allTogetherKeepTheirBound() {
        for (var n = 0; n < 1_000; n++) {
            memory.answer(question("{ a" + n + " }"), BEFORE, () -> answer("x".repeat(5_000), BEFORE));
        }
        assertThat(memory.bytes()).isPositive().isLessThanOrEqualTo(100_000);
    }

    @Test
    void noMemoryMeansNone() {
        var none = new AnswerMemory(config(0, 10_000));
        none.answer(question, BEFORE, () -> answer("a", BEFORE));

        assertThat(none.recall(question, BEFORE)).isNull();
    }

    @Test
    void whoAsksTheSameMeanwhileWaitsAndGetsIt() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> memory.answer(question, BEFORE, () -> {
            begun.countDown();
            await(end);
            return answer("once", BEFORE);
        }));
        begun.await();
        var others = new ArrayList<CompletableFuture<Answer>>();
        for (var n = 0; n < 3; n++) {
            others.add(CompletableFuture.supplyAsync(() -> memory.answer(question, BEFORE, () -> answer("again", BEFORE)),
                    task -> new Thread(task).start()));
        }
        end.countDown();

        assertThat(text(first.join())).isEqualTo("once");
        others.forEach(other -> assertThat(text(other.join())).isEqualTo("once"));
        assertThat(memory.workedOut()).isEqualTo(1);
        assertThat(memory.remembered()).isEqualTo(3);
    }

    @Test
    void aFailureOfOneIsNoneOfTheOthers() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> memory.answer(question, BEFORE, () -> {
            begun.countDown();
            await(end);
            throw new IllegalStateException("out of time");
        }));
        begun.await();
        var other = CompletableFuture.supplyAsync(() -> memory.answer(question, BEFORE, () -> answer("mine", BEFORE)),
                task -> new Thread(task).start());
        end.countDown();

        assertThatThrownBy(first::join).hasMessageContaining("out of time");
        assertThat(text(other.join())).isEqualTo("mine");
    }

    private static Question question(String text) {
        return Question.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer answer(String body, DataState state) {
        return new Answer(body.getBytes(StandardCharsets.UTF_8), 200, null, 1, state);
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AnswerConfig config(long memory, long largest) {
        return new AnswerConfig() {
            @Override
            public Optional<MemorySize> memory() {
                return Optional.of(new MemorySize(BigInteger.valueOf(memory)));
            }

            @Override
            public MemorySize largest() {
                return new MemorySize(BigInteger.valueOf(largest));
            }

            @Override
            public String cacheControl() {
                return "no-cache";
            }
        };
    }
}
