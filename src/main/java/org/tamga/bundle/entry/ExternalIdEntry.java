package org.tamga.bundle.entry;

import org.tamga.actor.ExternalIdScheme;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** An identifier in somebody else's register. */
@RegisterForReflection
public record ExternalIdEntry(ExternalIdScheme scheme, String value) {
}
