package org.tamga.assessment.rules;

import java.util.Comparator;

/**
 * That a paragraph of one article was taken over from another, or that a curator recorded reuse between the two.
 *
 * @param paragraph, ofParagraph the paragraphs; null where a curator named none: then it may be any
 * @param certain a long run of words, or most of a paragraph
 * @param because how that is known
 */
public record Passage(String article, Integer paragraph, String of, Integer ofParagraph, boolean certain, String because) {

    static final Comparator<Passage> ORDER = Comparator.comparing(Passage::article).thenComparing(Passage::of)
            .thenComparing(Passage::paragraph, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Passage::ofParagraph, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Passage::certain).thenComparing(Passage::because);

    boolean isIn(Evidence evidence) {
        return stands(evidence, article, paragraph);
    }

    boolean isFrom(Evidence evidence) {
        return stands(evidence, of, ofParagraph);
    }

    private static boolean stands(Evidence evidence, String article, Integer paragraph) {
        return evidence.text().article().slug().equals(article) && (paragraph == null || paragraph == evidence.paragraph());
    }
}
