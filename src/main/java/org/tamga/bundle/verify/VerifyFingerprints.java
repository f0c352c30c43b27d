package org.tamga.bundle.verify;

import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.tamga.bundle.entry.ArticleEntry;
import org.tamga.bundle.entry.ParagraphFingerprintsEntry;
import org.tamga.bundle.entry.Placed;
import org.tamga.source.fingerprint.ArticleText;
import org.tamga.source.fingerprint.ParagraphFingerprints;

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
        var made = new TreeMap<Integer, ParagraphFingerprints>();
        text.fingerprints(article.entry().title(), article.entry().furniture())
                .forEach(paragraph -> made.put(paragraph.paragraph(), paragraph));
        var numbers = new TreeSet<>(kept.keySet());
        numbers.addAll(made.keySet());
        for (var number : numbers) {
            var given = made.get(number);
            if (!Objects.equals(kept.get(number), given == null ? null : ParagraphFingerprintsEntry.of(given))) {
                verification.found(file, "paragraphs[" + number + "]", shown(kept.get(number), given), given == null ? "nothing"
                        : "the " + given.fingerprints().size() + " of " + given.words() + " words that the text gives");
            }
        }
    }

    private static String shown(ParagraphFingerprintsEntry kept, ParagraphFingerprints given) {
        if (kept == null) {
            return "nothing";
        }
        try {
            var fingerprints = kept.read().fingerprints();
            var others = fingerprints.stream().filter(each -> given == null || !given.fingerprints().contains(each)).count();
            return fingerprints.size() + " fingerprints of " + kept.words() + " words, " + others + " of which the text does not give";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
