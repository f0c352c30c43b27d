package org.tamga.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.MemorySize;

@DisplayName("What is kept takes its part of the heap")
class BoundedTest {

    private static final long MB = 1 << 20;

    @Test
    void isLittleOfASmallHeapAndMoreOfALargeOne() {
        assertThat(Bounded.room(96 * MB, 8)).isEqualTo(3 * MB);
        assertThat(Bounded.room(128 * MB, 8)).isEqualTo(4 * MB);
        assertThat(Bounded.room(512 * MB, 8)).isEqualTo((4 + 48) * MB);
        assertThat(Bounded.room(512 * MB, 16)).isEqualTo((2 + 24) * MB);
    }

    @Test
    void isWhatWasSaidWhereSomethingWas() {
        assertThat(Bounded.room(Optional.of(new MemorySize(BigInteger.TEN)), 8, 5)).isEqualTo(10);
        assertThat(Bounded.room(Optional.empty(), 8, 5)).isEqualTo(5);
    }
}
