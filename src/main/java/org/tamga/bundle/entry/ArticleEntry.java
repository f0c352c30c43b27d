package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One published text.
 *
 * @param fingerprints what is kept of its words, from a file of its own; null where there is none
 */
@RegisterForReflection
public record ArticleEntry(
        String slug, String title, String source, List<String> authors, String publishedOn, String language, String url,
        Integer paragraphs, List<Integer> furniture, List<Integer> withoutContent, GroundsEntry grounds, OriginalEntry original,
        List<ReuseEntry> reuses, WithdrawnEntry withdrawn, FingerprintsFile fingerprints) implements Entry {

    public ArticleEntry {
        authors = Absent.list(authors);
        furniture = Absent.list(furniture);
        withoutContent = Absent.list(withoutContent);
        reuses = Absent.list(reuses);
    }

    /** The same article, with what is kept of its words. */
    public ArticleEntry with(FingerprintsFile kept) {
        return new ArticleEntry(slug, title, source, authors, publishedOn, language, url, paragraphs, furniture, withoutContent, grounds,
                original, reuses, withdrawn, kept);
    }
}
