package org.tamga.source.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tamga.source.fingerprint.Overlap.Shared;
import org.tamga.source.fingerprint.Variation.Pair;

/** The overlaps of two texts for any run and window, found by comparing everything with everything. */
record FoundReuse(int run, int window) {

    static final FoundReuse AS_BUILT = new FoundReuse(Winnowing.RUN, Winnowing.WINDOW);

    Map<Pair, Overlap> between(ArticleText text, ArticleText other) {
        var found = new TreeMap<Pair, Overlap>((a, b) -> a.paragraph() != b.paragraph() ? a.paragraph() - b.paragraph()
                : a.ofParagraph() - b.ofParagraph());
        var prints = prints(text);
        var otherPrints = prints(other);
        for (var paragraph = 0; paragraph < prints.size(); paragraph++) {
            for (var ofParagraph = 0; ofParagraph < otherPrints.size(); ofParagraph++) {
                var overlap = overlap(prints.get(paragraph), otherPrints.get(ofParagraph));
                if (overlap.run() > 0) {
                    found.put(new Pair(paragraph + 1, ofParagraph + 1), overlap);
                }
            }
        }
        return found;
    }

    private List<List<Fingerprint>> prints(ArticleText text) {
        return text.paragraphs().stream()
                .map(paragraph -> Winnowing.fingerprints(Words.of(paragraph, List.of()), run, window))
                .toList();
    }

    private Overlap overlap(List<Fingerprint> one, List<Fingerprint> other) {
        var shared = new ArrayList<Shared>();
        for (var a : one) {
            for (var b : other) {
                if (a.hash() == b.hash()) {
                    shared.add(new Shared(a.place(), b.place()));
                }
            }
        }
        return Overlap.of(shared, one.size(), other.size(), run);
    }
}
