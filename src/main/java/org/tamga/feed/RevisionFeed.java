package org.tamga.feed;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.BadInput;
import org.tamga.common.RevisionToken;

import io.smallrye.mutiny.Multi;

/** Every revision, one after the other, none left out. */
@ApplicationScoped
public class RevisionFeed {

    private static final int AT_ONCE = 50;

    private final Following following;
    private final Since since;
    private final RevisionRepository revisions;

    public RevisionFeed(Following following, Since since, RevisionRepository revisions) {
        this.following = following;
        this.since = since;
        this.revisions = revisions;
    }

    /** The newest revision, and every one that is committed from then on. */
    public Multi<RevisionView> fromNow() {
        return after(Math.max(0, since.checked("since", null).number() - 1));
    }

    /**
     * Every revision that was or will be committed after one.
     *
     * @throws BadInput where it is none of this store
     */
    public Multi<RevisionView> after(RevisionToken revision) {
        since.checked("since", revision);
        return after(revision.number());
    }

    private Multi<RevisionView> after(long number) {
        return following.after(number, (after, upTo) -> revisions.between(after, upTo, AT_ONCE), RevisionView::key);
    }
}
