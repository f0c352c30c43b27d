package org.tamga.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

class CompactFingerprintsTest {

    private static final List<String> WORDS = List.of("growers", "fear", "that", "their", "rice", "would", "turn", "to", "dust", "soon");

    @Test
    void readsWhatItWrote() {
        var fingerprints = Winnowing.fingerprints(WORDS);
        assertThat(CompactFingerprints.read(CompactFingerprints.write(fingerprints), WORDS.size())).isEqualTo(fingerprints);
    }

    @Test
    void refusesWhatCantBe() {
        var text = CompactFingerprints.write(Winnowing.fingerprints(WORDS));
        refused("not base64!", 10, "not base64url");
        refused("", 10, "0 bytes");
        refused(text.substring(4), 10, "bytes");
        refused(text, 30, "a last fingerprint at word");
        refused(text, 5, "a last fingerprint at word");
        refused("_" + text.substring(1), 10, "fingerprints at the words");
    }

    private static void refused(String text, int words, String found) {
        assertThatIllegalArgumentException().isThrownBy(() -> CompactFingerprints.read(text, words)).withMessageContaining(found);
    }
}
