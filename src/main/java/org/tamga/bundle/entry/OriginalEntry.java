package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The text that a republication carries. */
@RegisterForReflection
public record OriginalEntry(String article, String source, String title, List<String> authors, String publishedOn, String because) {

    public OriginalEntry {
        authors = Absent.list(authors);
    }
}
