package org.tamga.feed;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Page;
import org.tamga.common.Paged;
import org.tamga.common.Wanted;

/** The feed as those read it who do not select what they want of it: each revision with the objects that it changed. */
@ApplicationScoped
public class RevisionPages {

    /** How many changed objects of one revision are told: a first load has thousands, and one who reads them has other ways. */
    public static final int CHANGES = 250;

    private static final Wanted THE_FIRST = new Wanted(new Page(CHANGES, false, null, null), true, true);

    private final RevisionRepository revisions;

    RevisionPages(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    /**
     * Revisions in their order, in three statements. Within a snapshot.
     *
     * @param after the number before the first
     * @param upTo the number of the last
     * @param most how many at most
     */
    public List<RevisionEntry> between(long after, long upTo, int most) {
        var found = revisions.between(after, upTo, most);
        if (found.isEmpty()) {
            return List.of();
        }
        var changes = revisions.changes(found.stream().map(RevisionView::key).toList(), THE_FIRST);
        return found.stream().map(revision -> {
            var its = changes.get(revision.key());
            return new RevisionEntry(revision, its.items().stream().map(Paged.Item::row).toList(), its.total());
        }).toList();
    }
}
