package org.tamga.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tamga.source.fingerprint.Overlap.Shared;

class OverlapTest {

    @Test
    void fingerprintsThatTouchMakeOneRun() {
        assertThat(Overlap.of(List.of(new Shared(3, 13), new Shared(8, 18), new Shared(10, 20)), 10, 10).run()).isEqualTo(12);
    }

    @Test
    void aWordUnseenBetweenBreaksTheRun() {
        assertThat(Overlap.of(List.of(new Shared(3, 13), new Shared(9, 19)), 10, 10).run()).isEqualTo(5);
    }

    @Test
    void movedPassagesAreRunsOfTheirOwn() {
        assertThat(Overlap.of(List.of(new Shared(0, 40), new Shared(5, 20)), 10, 10).run()).isEqualTo(5);
    }

    @Test
    void sharesCountEveryFingerprintOnce() {
        var overlap = Overlap.of(List.of(new Shared(0, 4), new Shared(0, 9), new Shared(2, 11)), 4, 10);
        assertThat(overlap.share()).isEqualTo(0.5);
        assertThat(overlap.otherShare()).isEqualTo(0.3);
    }

    @Test
    void certainIsALongRun() {
        assertThat(new Overlap(0.1, 0.1, 20).isCertain()).isTrue();
        assertThat(new Overlap(0.5, 0.5, 19).isCertain()).isFalse();
    }

    @Test
    void certainIsMostOfEitherParagraph() {
        assertThat(new Overlap(0.6, 0.1, 9).isCertain()).isTrue();
        assertThat(new Overlap(0.1, 0.6, 9).isCertain()).isTrue();
        assertThat(new Overlap(1, 1, 6).isCertain()).isFalse();
    }
}
