package org.tamga.bundle.entry;

import org.tamga.source.Reliability;
import org.tamga.source.SourceKind;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Who publishes. */
@RegisterForReflection
public record SourceEntry(
        String slug, String name, SourceKind kind, String country, String owner, String organisation, Reliability reliability,
        String reliabilityReason, String url, GroundEntry ground, WithdrawnEntry withdrawn) implements Entry {
}
