package org.tamga.web.cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Bounded;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * Remembers answers, so that what was asked of a state of the data is worked out once for that state (docs/decisions/0012).
 * <p>
 * An answer carries the state that its own snapshot saw, and is given again only while that is the state that the data is in: who asks
 * after a change was committed, here or by another instance, never gets what was true before.
 */
@ApplicationScoped
// Caffeine looks for the classes of a cache of this kind by their names.
public class AnswerMemory {

    /** What an entry takes beside its body: the question, the state, the objects. */
    private static final int BESIDE_THE_BODY = 300;

    private static final int PART_OF_THE_HEAP = 8;
    private static final long MOST = 64L << 20;

    private final Cache<Question, Answer> answers;
    private final ConcurrentMap<Asked, CompletableFuture<Answer>> underWay = new ConcurrentHashMap<>();
    private final long largest;
    private final LongAdder remembered = new LongAdder();
    private final LongAdder workedOut = new LongAdder();

    AnswerMemory(AnswerConfig config) {
        this.largest = config.largest().asLongValue();
        this.answers = Bounded.cache(Bounded.room(config.memory(), PART_OF_THE_HEAP, MOST),
                (question, answer) -> answer.length() + BESIDE_THE_BODY);
    }

    /** The question, asked of a state of the data. */
    private record Asked(Question question, DataState state) {
    }

    /** The answer that is remembered for a state; null where there is none. */
    public Answer recall(Question question, DataState now) {
        var answer = answers.getIfPresent(question);
        return answer != null && answer.state().equals(now) ? answer : null;
    }

    /** Whether an answer is remembered, of whatever state. */
    public boolean has(Question question) {
        return answers.getIfPresent(question) != null;
    }

    /** An answer that was {@link #recall recalled} is given again. */
    public void givesAgain() {
        remembered.increment();
    }

    /**
     * The answer: remembered, or worked out. Whoever asks the same meanwhile waits for it.
     *
     * @param now the state of the data, read after the question was asked
     */
    public Answer answer(Question question, DataState now, Supplier<Answer> workOut) {
        var found = recall(question, now);
        if (found == null) {
            found = workedOutByOneOf(new Asked(question, now), workOut);
        } else {
            remembered.increment();
        }
        return found;
    }

    /** The body of an answer to a question, packed; a remembered answer is packed once. */
    public byte[] packed(Question question, Answer answer, Encoding encoding) {
        if (answer.bodies().containsKey(encoding)) {
            return answer.bodies().get(encoding);
        }
        var packed = answer.packed(encoding);
        answers.asMap().computeIfPresent(question, (same, remembered) -> remembered == answer ? packed : remembered);
        return packed.bodies().get(encoding);
    }

    private Answer workedOutByOneOf(Asked asked, Supplier<Answer> workOut) {
        var mine = new CompletableFuture<Answer>();
        var others = underWay.putIfAbsent(asked, mine);
        if (others != null) {
            var answer = others.join();
            // What failed for another need not fail here: a deadline, say, that passed there.
            return answer != null && answer.lasts() ? counted(remembered, answer) : counted(workedOut, workOut.get());
        }
        Answer answer = null;
        try {
            answer = recall(asked.question, asked.state);
            if (answer != null) {
                return counted(remembered, answer);
            }
            answer = counted(workedOut, workOut.get());
            keep(asked.question, answer);
            return answer;
        } finally {
            underWay.remove(asked);
            mine.complete(answer);
        }
    }

    private static Answer counted(LongAdder how, Answer answer) {
        how.increment();
        return answer;
    }

    private void keep(Question question, Answer answer) {
        if (answer.lasts() && answer.body().length <= largest) {
            answers.put(question, answer);
        }
    }

    /** How many answers were given from memory. */
    public long remembered() {
        return remembered.sum();
    }

    /** How many answers were worked out. */
    public long workedOut() {
        return workedOut.sum();
    }

    /** How many bytes the answers take. */
    public long bytes() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** Forgets all. */
    public void forget() {
        answers.invalidateAll();
    }
}
