package org.tamga.bundle.entry;

import java.util.List;

import org.tamga.actor.ActorKind;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** An actor that is no country and no alliance. */
@RegisterForReflection
public record ActorEntry(
        String slug, ActorKind kind, List<NameEntry> names, String description, String country, String speaksFor, GroundEntry describedIn,
        GroundEntry ground, String from, String until, List<ExternalIdEntry> externalIds, List<TenureEntry> tenures,
        WithdrawnEntry withdrawn) implements Entry {

    public ActorEntry {
        names = Absent.list(names);
        externalIds = Absent.list(externalIds);
        tenures = Absent.list(tenures);
    }
}
