package org.tamga.bundle.entry;

import org.tamga.claim.BasisKind;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A document, agency report or outlet that a passage rests on. */
@RegisterForReflection
public record BasisEntry(BasisKind kind, String slug, String name) {
}
