package org.tamga.source.fingerprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The text of an article, held only while it is read.
 *
 * @param paragraphs its non-empty lines, without the space around them
 */
public record ArticleText(List<String> paragraphs) {

    public static ArticleText of(String text) {
        return new ArticleText(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** The paragraph with this number, from 1. */
    public String paragraph(int number) {
        return paragraphs.get(number - 1);
    }

    /**
     * The fingerprints of its paragraphs; those that are too short for any are left out.
     *
     * @param title of the article, left out wherever it stands; null where it has none
     * @param furniture the numbers of paragraphs that are no content
     */
    public List<ParagraphFingerprints> fingerprints(String title, Collection<Integer> furniture) {
        var leftOut = title == null ? Set.<String>of() : Set.of(title);
        var all = new ArrayList<ParagraphFingerprints>();
        for (var number = 1; number <= paragraphs.size(); number++) {
            var words = Words.of(paragraph(number), leftOut);
            if (!furniture.contains(number) && words.size() >= Winnowing.RUN) {
                all.add(new ParagraphFingerprints(number, words.size(), Winnowing.fingerprints(words)));
            }
        }
        return all;
    }
}
