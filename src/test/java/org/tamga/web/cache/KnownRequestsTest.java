package org.tamga.web.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tamga.web.cache.KnownRequests.Raw;

/** A request is known where every byte of it is the same. */
class KnownRequestsTest {

    /** What CRC-32 divides by, in the order of its bits: who adds it anywhere changes the bytes and not the sum. */
    private static final long DIVISOR = 1L | 0xEDB88320L << 1;
    private static final byte[] BYTES = "{\"query\":\"{ revision { number } }\",\"variables\":{\"first\":10}}".getBytes(UTF_8);
    private static final Question QUESTION = Question.of(BYTES);

    private final KnownRequests known = new KnownRequests();

    @Test
    void whatCameAgainIsKnown() {
        known.asks(new Raw(false, BYTES.clone()), QUESTION);

        assertThat(known.question(new Raw(false, BYTES.clone()))).contains(QUESTION);
    }

    @Test
    void whatDiffersInAByteIsNot() {
        known.asks(new Raw(false, BYTES), QUESTION);

        assertThat(IntStream.range(0, BYTES.length).mapToObj(at -> new Raw(false, changed(at, 1))))
                .noneMatch(raw -> known.question(raw).isPresent());
    }

    @Test
    void anAddressIsNoBody() {
        known.asks(new Raw(false, BYTES), QUESTION);

        assertThat(known.question(new Raw(true, BYTES))).isEmpty();
    }

    /** Requests that somebody made for the purpose. */
    @Test
    void thoseOfOneSumAreToldApart() {
        var ofOneSum = IntStream.range(0, BYTES.length - 5).mapToObj(at -> new Raw(false, changed(at, DIVISOR))).toList();
        assertThat(ofOneSum).allMatch(raw -> raw.hashCode() == new Raw(false, BYTES).hashCode());

        for (var raw : ofOneSum) {
            assertThat(known.question(raw)).isEmpty();
            known.asks(raw, Question.of(("question " + ofOneSum.indexOf(raw)).getBytes(UTF_8)));
        }

        assertThat(known.question(new Raw(false, BYTES))).isEmpty();
        assertThat(IntStream.range(0, ofOneSum.size())).allMatch(
                at -> known.question(new Raw(false, changed(at, DIVISOR)))
                        .equals(Optional.of(Question.of(("question " + at).getBytes(UTF_8)))));
    }

    private static byte[] changed(int at, long bits) {
        var bytes = BYTES.clone();
        for (var left = bits; left != 0; left >>>= 8) {
            bytes[at++] ^= (byte) left;
        }
        return bytes;
    }
}
