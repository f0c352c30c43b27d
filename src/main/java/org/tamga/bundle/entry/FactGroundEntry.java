package org.tamga.bundle.entry;

import org.tamga.source.GroundBasis;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What one fact about an article rests on. */
@RegisterForReflection
public record FactGroundEntry(GroundBasis basis, String because) {
}
