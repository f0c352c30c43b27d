package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Passages that an article took over from another. */
@RegisterForReflection
public record ReuseEntry(String of, String because, List<ReusedEntry> paragraphs) {

    public ReuseEntry {
        paragraphs = Absent.list(paragraphs);
    }
}
