package org.tamga.bundle.entry;

import org.tamga.claim.ParticipantRole;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** An actor in a claim. */
@RegisterForReflection
public record ParticipantEntry(String actor, ParticipantRole role) {
}
