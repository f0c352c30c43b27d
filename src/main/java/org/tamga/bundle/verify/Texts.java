package org.tamga.bundle.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.tamga.bundle.entry.ArticleEntry;
import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.ParagraphFingerprintsEntry;
import org.tamga.source.fingerprint.ArticleText;
import org.tamga.source.fingerprint.Fingerprint;

/**
 * Which text is which article: the one that most of an article's fingerprints are found in. Where an article has none, the only text
 * left that has as many paragraphs.
 */
final class Texts {

    /** Less than half is another text; as much as half may be the article after a correction. */
    private static final double ENOUGH = 0.5;

    private Texts() {
    }

    /**
     * The texts of a bundle's articles.
     *
     * @param files texts by the names of their files
     * @return the text by the slug of the article, and nothing for an article whose text is not among them
     */
    static Map<String, ArticleText> of(Bundle bundle, Map<String, ArticleText> files) {
        var texts = new TreeMap<String, ArticleText>();
        var left = new TreeMap<>(files);
        for (var article : bundle.articles()) {
            left.entrySet().stream()
                    .filter(file -> share(article.entry(), file.getValue()) >= ENOUGH)
                    .max(Map.Entry.comparingByValue((a, b) -> Double.compare(share(article.entry(), a), share(article.entry(), b))))
                    .map(Map.Entry::getKey)
                    .ifPresent(file -> texts.put(article.slug(), left.remove(file)));
        }
        for (var article : bundle.articles()) {
            var asLong = left.entrySet().stream()
                    .filter(file -> Integer.valueOf(file.getValue().paragraphs().size()).equals(article.entry().paragraphs()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (article.entry().fingerprints() == null && !texts.containsKey(article.slug()) && asLong.size() == 1) {
                texts.put(article.slug(), left.remove(asLong.get(0)));
            }
        }
        return texts;
    }

    /** How much of what was kept of an article is found in a text, 0 to 1. */
    private static double share(ArticleEntry article, ArticleText text) {
        if (article.fingerprints() == null) {
            return 0;
        }
        var there = new HashSet<Long>();
        text.fingerprints(article.title(), article.furniture())
                .forEach(paragraph -> paragraph.fingerprints().forEach(print -> there.add(print.hash())));
        var kept = new HashMap<Long, Boolean>();
        article.fingerprints().paragraphs().stream().flatMap(Texts::prints)
                .forEach(print -> kept.put(print.hash(), there.contains(print.hash())));
        return kept.isEmpty() ? 0 : (double) kept.values().stream().filter(found -> found).count() / kept.size();
    }

    /** None where they are spoilt: that is found when they are compared. */
    private static Stream<Fingerprint> prints(ParagraphFingerprintsEntry paragraph) {
        try {
            return paragraph.read().fingerprints().stream();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
