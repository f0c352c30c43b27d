package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The file actors.yaml. */
@RegisterForReflection
public record ActorsFile(List<ActorEntry> actors) {

    public ActorsFile {
        actors = Absent.list(actors);
    }
}
