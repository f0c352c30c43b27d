package org.tamga.bundle.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A subject that statements and claims are filed under. */
@RegisterForReflection
public record TopicEntry(String slug, String name, String description, WithdrawnEntry withdrawn) implements Entry {
}
