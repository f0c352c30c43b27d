package org.tamga.web.cache;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Bounded;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * Which question a request asks, byte by byte as it came: who sends the same again asks the same, and it need not be read to know that.
 * Only requests that had an answer which lasts are known.
 */
@ApplicationScoped
public class KnownRequests {

    private static final int PART_OF_THE_HEAP = 32;
    private static final long MOST = 4_000_000;
    /** Two digests and what holds them. */
    private static final int EACH = 400;

    private final Cache<Raw, Question> questions = Bounded.cache(Bounded.room(Optional.empty(), PART_OF_THE_HEAP, MOST),
            (raw, question) -> EACH);

    /**
     * A request as it came.
     *
     * @param inAddress whether it stood in the address; else it was the body
     */
    public record Raw(boolean inAddress, Question bytes) {
    }

    /** The question that it is known to ask; empty where it has not been read yet. */
    public Optional<Question> question(Raw request) {
        return Optional.ofNullable(questions.getIfPresent(request));
    }

    /** It was read, and asks this. */
    public void asks(Raw request, Question question) {
        questions.put(request, question);
    }
}
