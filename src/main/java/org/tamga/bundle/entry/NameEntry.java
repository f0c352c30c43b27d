package org.tamga.bundle.entry;

import org.tamga.actor.NameKind;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A name of an actor, as a file gives it. */
@RegisterForReflection
public record NameEntry(String name, String language, NameKind kind) {
}
