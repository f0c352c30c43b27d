package org.tamga.bundle.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A person in an office. */
@RegisterForReflection
public record TenureEntry(String office, String of, String from, String until, Boolean represents, GroundEntry ground) {

    public TenureEntry {
        represents = Absent.value(represents, false);
    }
}
