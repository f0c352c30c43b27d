package org.tamga.feed;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.BadInput;
import org.tamga.common.RevisionToken;

/** The revision that a reader has, and wants to read on from. */
@ApplicationScoped
public class Since {

    private final NewestRevision newest;

    Since(NewestRevision newest) {
        this.newest = newest;
    }

    /**
     * Makes sure that a revision is one of this store: read on from any other, changes would be left out unseen.
     *
     * @param argument what names it in the error
     * @return the newest revision of the store
     * @throws BadInput where it is of another store, or has not been given out yet
     */
    public RevisionToken checked(String argument, RevisionToken revision) {
        var now = newest.read();
        if (revision != null
                && (!revision.store().equals(now.store()) || revision.number() < 0 || revision.number() > now.number())) {
            throw new BadInput(argument, revision.toString(), "a revision of this store");
        }
        return now;
    }
}
