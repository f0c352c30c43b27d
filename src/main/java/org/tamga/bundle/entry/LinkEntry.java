package org.tamga.bundle.entry;

import org.tamga.claim.LinkKind;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** How one claim stands to another. */
@RegisterForReflection
public record LinkEntry(String from, String to, LinkKind kind, String reason, ResolutionEntry resolution,
        WithdrawnEntry withdrawn) implements Entry {

    /** The natural key: readable, and the same however the files are ordered. */
    @Override
    public String slug() {
        return from == null || kind == null || to == null ? null : from + "/" + kind + "/" + to;
    }

    /** The natural key of the same link the other way round. */
    public String turned() {
        return from == null || kind == null || to == null ? null : to + "/" + kind + "/" + from;
    }
}
