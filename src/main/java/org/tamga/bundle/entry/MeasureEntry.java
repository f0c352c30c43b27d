package org.tamga.bundle.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What figures measure. */
@RegisterForReflection
public record MeasureEntry(String slug, String name, String unit, String description, WithdrawnEntry withdrawn) implements Entry {
}
