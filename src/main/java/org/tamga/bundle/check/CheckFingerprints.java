package org.tamga.bundle.check;

import static org.tamga.bundle.check.Checking.quoted;

import java.util.HashSet;
import java.util.Set;

import org.tamga.bundle.entry.ArticleEntry;
import org.tamga.bundle.entry.ParagraphFingerprintsEntry;
import org.tamga.source.fingerprint.Winnowing;

/** Fingerprints: made by an algorithm that can be compared, of paragraphs that have content, and whole. */
final class CheckFingerprints {

    private final Checking check;

    CheckFingerprints(Checking check) {
        this.check = check;
    }

    void run() {
        for (var article : check.bundle.articles()) {
            var fingerprints = article.entry().fingerprints();
            if (fingerprints == null) {
                continue;
            }
            var file = "fingerprints/" + article.slug() + ".yaml";
            if (fingerprints.algorithm() != null && !fingerprints.algorithm().equals(Winnowing.ALGORITHM)) {
                check.error(file, "algorithm", quoted(fingerprints.algorithm()), Winnowing.ALGORITHM + ", made by the command fingerprint");
                continue;
            }
            var seen = new HashSet<Integer>();
            fingerprints.paragraphs().forEach(paragraph -> paragraph(file, article.entry(), paragraph, seen));
        }
    }

    private void paragraph(String file, ArticleEntry article, ParagraphFingerprintsEntry paragraph, Set<Integer> seen) {
        var number = paragraph.paragraph();
        var path = "paragraphs[" + number + "]";
        var last = article.paragraphs();
        if (number == null || paragraph.words() == null || paragraph.fingerprints() == null) {
            return;
        }
        if (last != null && (number < 1 || number > last)) {
            check.error(file, path, "paragraph " + number, "one of the paragraphs 1 to " + last + " of " + article.slug());
        }
        if (article.furniture().contains(number)) {
            check.error(file, path, "paragraph " + number + ", which is listed as furniture", "a paragraph that has content");
        }
        if (!seen.add(number)) {
            check.error(file, path, "paragraph " + number + " twice", "every paragraph once");
        }
        try {
            paragraph.read();
        } catch (IllegalArgumentException e) {
            check.error(file, path + "/fingerprints", e.getMessage(), "fingerprints of " + paragraph.words()
                    + " words, as the command fingerprint writes them");
        }
    }
}
