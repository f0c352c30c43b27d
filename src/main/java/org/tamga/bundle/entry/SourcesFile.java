package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The file sources.yaml. */
@RegisterForReflection
public record SourcesFile(List<SourceEntry> sources) {

    public SourcesFile {
        sources = Absent.list(sources);
    }
}
