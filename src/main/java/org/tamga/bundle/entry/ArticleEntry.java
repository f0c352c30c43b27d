package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** One published text. */
@RegisterForReflection
public record ArticleEntry(
        String slug, String title, String source, List<String> authors, String publishedOn, String language, String url,
        Integer paragraphs, List<Integer> furniture, List<Integer> withoutContent, GroundsEntry grounds, OriginalEntry original,
        List<ReuseEntry> reuses, WithdrawnEntry withdrawn) implements Entry {

    public ArticleEntry {
        authors = Absent.list(authors);
        furniture = Absent.list(furniture);
        withoutContent = Absent.list(withoutContent);
        reuses = Absent.list(reuses);
    }
}
