package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The file alliances.yaml. */
@RegisterForReflection
public record AlliancesFile(List<AllianceEntry> alliances) {

    public AlliancesFile {
        alliances = Absent.list(alliances);
    }
}
