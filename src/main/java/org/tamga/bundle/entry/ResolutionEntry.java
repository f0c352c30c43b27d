package org.tamga.bundle.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Which side of a contradiction is right. */
@RegisterForReflection
public record ResolutionEntry(String inFavourOf, String because, String on, GroundEntry ground) {
}
