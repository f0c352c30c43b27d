package org.tamga.bundle.check;

import static org.tamga.bundle.check.Checking.quoted;

import java.util.HashMap;
import java.util.Set;
import java.util.TreeMap;

import org.tamga.bundle.entry.ArticleEntry;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.Placed;

/** Articles: who published them, which paragraphs they have, and whose text they carry. */
final class CheckArticles {

    private final Checking check;

    CheckArticles(Checking check) {
        this.check = check;
    }

    void run() {
        for (var article : check.bundle.articles()) {
            check.reference(article, "source", EntryType.SOURCE, article.entry().source());
            check.references(article, "authors", EntryType.ACTOR, article.entry().authors());
            check.date(article, "publishedOn", article.entry().publishedOn());
            paragraphs(article);
            original(article);
            reuses(article);
        }
        republicationsInACircle();
    }

    private void paragraphs(Placed<ArticleEntry> article) {
        article.entry().furniture().forEach(number -> check.paragraph(article, "furniture", article.slug(), number));
        article.entry().withoutContent().forEach(number -> {
            check.paragraph(article, "withoutContent", article.slug(), number);
            if (article.entry().furniture().contains(number)) {
                check.error(article, "withoutContent", "paragraph " + number + ", which is listed as furniture", "it in one of the two");
            }
        });
    }

    private void original(Placed<ArticleEntry> article) {
        var original = article.entry().original();
        if (original == null) {
            return;
        }
        var outlet = original.source() != null || original.title() != null || !original.authors().isEmpty()
                || original.publishedOn() != null;
        if ((original.article() != null) == outlet) {
            check.error(article, "original", outlet ? "an article and an outlet of its own" : "neither an article nor an outlet",
                    "either article, or source, title, authors and publishedOn as far as known");
        }
        check.reference(article, "original/article", EntryType.ARTICLE, original.article());
        check.reference(article, "original/source", EntryType.SOURCE, original.source());
        check.references(article, "original/authors", EntryType.ACTOR, original.authors());
        check.date(article, "original/publishedOn", original.publishedOn());
    }

    private void reuses(Placed<ArticleEntry> article) {
        for (var reuse : article.entry().reuses()) {
            var below = "reuses[" + reuse.of() + "]";
            check.reference(article, below + "/of", EntryType.ARTICLE, reuse.of());
            if (reuse.of() != null && reuse.of().equals(article.slug())) {
                check.error(article, below + "/of", quoted(reuse.of()) + ", the article itself", "another article");
            }
            for (var pair : reuse.paragraphs()) {
                check.paragraph(article, below + "/paragraphs[paragraph " + pair.paragraph() + "]/paragraph", article.slug(),
                        pair.paragraph());
                check.paragraph(article, below + "/paragraphs[paragraph " + pair.paragraph() + "]/ofParagraph", reuse.of(),
                        pair.ofParagraph());
            }
        }
    }

    private void republicationsInACircle() {
        var places = new HashMap<String, Placed<ArticleEntry>>();
        var next = new TreeMap<String, Set<String>>();
        check.known.originals().forEach((slug, original) -> next.put(slug, Set.of(original)));
        for (var article : check.bundle.articles()) {
            if (article.slug() == null) {
                continue;
            }
            places.put(article.slug(), article);
            next.remove(article.slug());
            if (article.entry().original() != null && article.entry().original().article() != null) {
                next.put(article.slug(), Set.of(article.entry().original().article()));
            }
        }
        check.circles(next, places.keySet(),
                (slug, circle) -> check.error(places.get(slug), "original/article", "a circle: " + circle, "an original at its end"));
    }
}
