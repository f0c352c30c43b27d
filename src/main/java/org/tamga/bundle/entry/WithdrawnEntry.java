package org.tamga.bundle.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** That an entry is taken back. */
@RegisterForReflection
public record WithdrawnEntry(String on, String because) {
}
