package org.tamga.bundle.entry;

import org.tamga.claim.Stance;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** That a statement takes a stance on a claim. */
@RegisterForReflection
public record AssertionEntry(String claim, Stance stance) {

    public AssertionEntry {
        stance = Absent.value(stance, Stance.SUPPORTS);
    }
}
