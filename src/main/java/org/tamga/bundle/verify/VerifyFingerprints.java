package org.tamga.bundle.verify;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.tamga.bundle.entry.ArticleEntry;
import org.tamga.bundle.entry.ParagraphFingerprintsEntry;
import org.tamga.bundle.entry.Placed;
import org.tamga.source.fingerprint.ArticleText;

/** Fingerprints are those that the text gives. */
final class VerifyFingerprints {

    private final Verification verification;

    VerifyFingerprints(Verification verification) {
        this.verification = verification;
    }

    void run(Placed<ArticleEntry> article, ArticleText text) {
        var file = "fingerprints/" + article.slug() + ".yaml";
        if (article.entry().fingerprints() == null) {
            verification.found(file, "", "no such file", "the fingerprints of the text: the command fingerprint makes them");
            return;
        }
        var kept = new TreeMap<Integer, ParagraphFingerprintsEntry>();
        article.entry().fingerprints().paragraphs().forEach(paragraph -> kept.put(paragraph.paragraph(), paragraph));
        var made = new TreeMap<Integer, ParagraphFingerprintsEntry>();
        text.fingerprints(article.entry().title(), article.entry().furniture())
                .forEach(paragraph -> made.put(paragraph.paragraph(), ParagraphFingerprintsEntry.of(paragraph)));
        var numbers = new TreeSet<>(kept.keySet());
        numbers.addAll(made.keySet());
        numbers.forEach(number -> {
            if (!Objects.equals(kept.get(number), made.get(number))) {
                verification.found(file, "paragraphs[" + number + "]", shown(kept, number), shown(made, number) + ", as the text gives them");
            }
        });
    }

    private static String shown(Map<Integer, ParagraphFingerprintsEntry> paragraphs, int number) {
        var paragraph = paragraphs.get(number);
        return paragraph == null ? "nothing" : "fingerprints of " + paragraph.words() + " words that begin with "
                + paragraph.fingerprints().substring(0, Math.min(8, paragraph.fingerprints().length()));
    }
}
