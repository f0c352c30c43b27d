package org.tamga.bundle.entry;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** An alliance and its members. */
@RegisterForReflection
public record AllianceEntry(
        String slug, List<NameEntry> names, String description, String from, String until, List<ExternalIdEntry> externalIds,
        GroundEntry ground, List<MembershipEntry> members, WithdrawnEntry withdrawn) implements Entry {

    public AllianceEntry {
        names = Absent.list(names);
        externalIds = Absent.list(externalIds);
        members = Absent.list(members);
    }
}
