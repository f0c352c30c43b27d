package org.tamga.bundle.check;

import org.tamga.bundle.entry.EntryType;

/** Sources: their country, owner and organisation are held. */
final class CheckSources {

    private final Checking check;

    CheckSources(Checking check) {
        this.check = check;
    }

    void run() {
        for (var source : check.bundle.sources()) {
            check.country(source, "country", source.entry().country());
            check.reference(source, "owner", EntryType.ACTOR, source.entry().owner());
            check.reference(source, "organisation", EntryType.ACTOR, source.entry().organisation());
            check.ground(source, "ground", source.entry().ground());
        }
    }
}
