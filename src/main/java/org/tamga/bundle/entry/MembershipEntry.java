package org.tamga.bundle.entry;

import org.tamga.actor.MembershipStatus;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A country in an alliance, for a time. */
@RegisterForReflection
public record MembershipEntry(String country, MembershipStatus status, String from, String until, String note, GroundEntry ground) {
}
