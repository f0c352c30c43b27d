package org.tamga.bundle.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A paragraph, and the one of the other article that it took from. */
@RegisterForReflection
public record ReusedEntry(Integer paragraph, Integer ofParagraph) {
}
