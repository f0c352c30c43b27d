package org.tamga.bundle.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What the facts about an article rest on. */
@RegisterForReflection
public record GroundsEntry(FactGroundEntry title, FactGroundEntry source, FactGroundEntry authors, FactGroundEntry publishedOn) {
}
