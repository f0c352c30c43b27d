package org.tamga.bundle.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tamga.bundle.entry.ArticleEntry;
import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.entry.Cited;
import org.tamga.bundle.entry.Placed;
import org.tamga.source.fingerprint.ArticleText;

/**
 * Whether a bundle says what its articles say, as far as a machine can tell: for whoever holds the texts. A pure function; nothing of a
 * text is in its answer, so that what it finds can be shown to anybody.
 */
public final class Verification {

    final Bundle bundle;
    final Map<String, ArticleText> texts;
    private final List<BundleError> findings = new ArrayList<>();

    private Verification(Bundle bundle, Map<String, ArticleText> files) {
        this.bundle = bundle;
        this.texts = Texts.of(bundle, files);
    }

    /**
     * Everything in which bundle and texts differ.
     *
     * @param files the texts by the names of their files; which is which article, they tell themselves
     */
    public static List<BundleError> of(Bundle bundle, Map<String, ArticleText> files) {
        var verification = new Verification(bundle, files);
        bundle.articles().forEach(verification::article);
        new VerifyQuotations(verification).run();
        new VerifyFigures(verification).run();
        return verification.findings;
    }

    private void article(Placed<ArticleEntry> article) {
        var text = texts.get(article.slug());
        if (text == null) {
            found(article, "", "no text that its fingerprints are found in", "the text of the article in the directory of texts");
            return;
        }
        if (!Integer.valueOf(text.paragraphs().size()).equals(article.entry().paragraphs())) {
            found(article, "paragraphs", String.valueOf(article.entry().paragraphs()), text.paragraphs().size()
                    + ", the number of non-empty lines of the text");
        }
        new VerifyFingerprints(this).run(article, text);
        cited(article, text);
    }

    /** Every paragraph that is cited exists, and every one that has content is cited. */
    private void cited(Placed<ArticleEntry> article, ArticleText text) {
        var citing = bundle.citations().stream().filter(cited -> cited.entry().article().equals(article.slug())).toList();
        for (var cited : citing) {
            if (paragraph(cited.entry()) == null) {
                found(cited, "paragraph", "paragraph " + cited.entry().citation().paragraph(),
                        "one of the paragraphs 1 to " + text.paragraphs().size() + " of the text");
            }
        }
        for (var number = 1; number <= text.paragraphs().size(); number++) {
            int paragraph = number;
            if (!article.entry().furniture().contains(number) && !article.entry().withoutContent().contains(number)
                    && citing.stream().noneMatch(cited -> Integer.valueOf(paragraph).equals(cited.entry().citation().paragraph()))) {
                found(article, "", "no citation in paragraph " + number,
                        "one or more, or the paragraph under furniture or withoutContent");
            }
        }
    }

    /** The paragraph that a citation names; null where the text is not there or has no such paragraph. */
    String paragraph(Cited cited) {
        var text = texts.get(cited.article());
        var number = cited.citation().paragraph();
        return text == null || number == null || number < 1 || number > text.paragraphs().size() ? null : text.paragraph(number);
    }

    /** The citations of a statement or claim, by its slug, whose paragraph is there. */
    Stream<Placed<Cited>> citationsOf(String statement, String claim) {
        return bundle.citations().stream()
                .filter(cited -> statement != null ? statement.equals(cited.entry().citation().statement())
                        : claim.equals(cited.entry().citation().claim()))
                .filter(cited -> paragraph(cited.entry()) != null);
    }

    void found(Placed<?> placed, String below, String found, String expected) {
        findings.add(new BundleError(placed.file(), placed.path() + (below.isEmpty() ? "" : "/" + below), found, expected));
    }

    void found(String file, String path, String found, String expected) {
        findings.add(new BundleError(file, path, found, expected));
    }
}
