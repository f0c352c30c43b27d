package org.tamga.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WinnowingPropertiesTest {

    /** The guarantee of the paper: whoever shares so many words in a row shares a fingerprint. */
    @Property
    void enoughSharedWordsAreNeverMissed(@ForAll("words") List<String> before, @ForAll("shared") List<String> shared,
            @ForAll("words") List<String> after, @ForAll("words") List<String> otherBefore, @ForAll("words") List<String> otherAfter) {
        var one = hashes(joined(before, shared, after));
        var other = hashes(joined(otherBefore, shared, otherAfter));
        assertThat(one).containsAnyElementsOf(other);
    }

    @Property
    void everyWindowHoldsOne(@ForAll("words") List<String> words) {
        var places = Winnowing.fingerprints(words).stream().map(Fingerprint::place).toList();
        for (var from = 0; from + Winnowing.SURE <= words.size(); from++) {
            int first = from;
            assertThat(places).anyMatch(place -> place >= first && place < first + Winnowing.WINDOW);
        }
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("words") List<String> words) {
        var fingerprints = Winnowing.fingerprints(words);
        if (!fingerprints.isEmpty()) {
            assertThat(CompactFingerprints.read(CompactFingerprints.write(fingerprints), words.size())).isEqualTo(fingerprints);
        }
    }

    /** Never more than there is, and short of it by less than a window on either side. */
    @Property
    void aRunIsMeasuredFromBelow(@ForAll @IntRange(min = 7, max = 60) int length, @ForAll @IntRange(min = 0, max = 9) int shift) {
        var shared = numbered("shared", length);
        var one = Winnowing.fingerprints(joined(numbered("a", shift), shared, numbered("b", 9)));
        var other = Winnowing.fingerprints(joined(numbered("c", 4), shared, numbered("d", shift)));
        var both = one.stream().flatMap(a -> other.stream().filter(b -> a.hash() == b.hash())
                .map(b -> new Overlap.Shared(a.place(), b.place()))).toList();
        assertThat(Overlap.of(both, one.size(), other.size()).run()).isBetween(length - 2 * (Winnowing.WINDOW - 1), length);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("the", "river", "wall", "of", "stone", "night", "and", "rice", "salt", "with").list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> shared() {
        return Arbitraries.of("the", "river", "wall", "of", "stone", "night", "and").list().ofMinSize(Winnowing.SURE).ofMaxSize(30);
    }

    private static Set<Long> hashes(List<String> words) {
        return Winnowing.fingerprints(words).stream().map(Fingerprint::hash).collect(Collectors.toSet());
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static List<String> numbered(String word, int many) {
        return java.util.stream.IntStream.range(0, many).mapToObj(number -> word + number).toList();
    }
}
