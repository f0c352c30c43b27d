package org.tamga.bundle.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What a fact rests on: a passage of an article, or a named public reference. */
@RegisterForReflection
public record GroundEntry(String article, Integer paragraph, String reference, String url) {
}
