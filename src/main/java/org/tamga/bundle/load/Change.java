package org.tamga.bundle.load;

import org.tamga.bundle.check.Known.KnownEntry;
import org.tamga.bundle.entry.Entry;
import org.tamga.feed.ChangeKind;

/**
 * An entry that is not what the database has.
 *
 * @param known what the database has; null where the entry is new
 */
record Change<E extends Entry>(E entry, String digest, KnownEntry known) {

    ChangeKind kind() {
        if (known == null) {
            return ChangeKind.ADDED;
        }
        return entry.withdrawn() != null && !known.withdrawn() ? ChangeKind.WITHDRAWN : ChangeKind.CHANGED;
    }

    boolean isNew() {
        return known == null;
    }
}
