package org.tamga.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class WinnowingTest {

    /** What a store holds under this name was made like this; it must never read otherwise. */
    @Test
    void theAlgorithmIsPinned() {
        assertThat(Winnowing.ALGORITHM).isEqualTo("winnowing-5-3-v1");
        assertThat(Winnowing.hash(List.of("a"))).isEqualTo(0x82a2a958a9bece5bL);
        assertThat(Winnowing.hash(List.of("the", "river", "at", "қысқы", "night"))).isEqualTo(0xc66ad34f31f8f30fL);
        assertThat(CompactFingerprints.write(Winnowing.fingerprints(Words.of(
                "Growers in Korsany fear that their rice fields would turn to dust within a decade or two.", List.of()))))
                .isEqualTo("AYvRa63Bc9g0AnHU9JomgKO6A0-j4HK2mvq8AnOirQfXUNHG");
    }

    @Test
    void fewerWordsThanARunLeaveNothing() {
        assertThat(Winnowing.fingerprints(List.of("one", "two", "three", "four"))).isEmpty();
        assertThat(Winnowing.fingerprints(List.of("one", "two", "three", "four", "five"))).hasSize(1);
    }

    @Test
    void theRightmostOfEqualHashesIsKept() {
        var same = Winnowing.fingerprints(List.of("and", "and", "and", "and", "and", "and", "and", "and", "and"));
        assertThat(same).extracting(Fingerprint::place).containsExactly(2, 3, 4);
    }
}
