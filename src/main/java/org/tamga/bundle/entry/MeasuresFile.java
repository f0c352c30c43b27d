package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The file measures.yaml. */
@RegisterForReflection
public record MeasuresFile(List<MeasureEntry> measures) {

    public MeasuresFile {
        measures = Absent.list(measures);
    }
}
