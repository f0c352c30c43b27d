package org.tamga.web.cache;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

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
    /** Beside its bytes: a digest, and what holds both. */
    private static final int EACH = 300;

    private final Cache<Raw, Question> questions = Bounded.cache(Bounded.room(Optional.empty(), PART_OF_THE_HEAP, MOST),
            (raw, question) -> EACH + raw.bytes.length);

    /**
     * A request as it came. It is compared byte by byte: a digest that nobody can forge takes a native binary a tenth of what it takes to
     * answer. The sum by which it is looked for can be forged, but those of the same sum have an order, by which they are found.
     */
    public static final class Raw implements Comparable<Raw> {

        private final boolean inAddress;
        private final byte[] bytes;
        private final int sum;

        /**
         * @param inAddress whether it stood in the address; else it was the body
         * @param bytes are not changed any more
         */
        public Raw(boolean inAddress, byte[] bytes) {
            this.inAddress = inAddress;
            this.bytes = bytes;
            var crc = new CRC32();
            crc.update(bytes);
            this.sum = (int) crc.getValue();
        }

        public boolean inAddress() {
            return inAddress;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Raw raw && raw.sum == sum && compareTo(raw) == 0;
        }

        @Override
        public int hashCode() {
            return sum;
        }

        @Override
        public int compareTo(Raw other) {
            return inAddress == other.inAddress ? Arrays.compare(bytes, other.bytes) : Boolean.compare(inAddress, other.inAddress);
        }
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
