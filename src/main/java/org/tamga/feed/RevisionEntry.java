package org.tamga.feed;

import java.util.List;

/**
 * A revision with what it changed, as it stands in the feed.
 *
 * @param changes the first of them by type and slug, up to {@link RevisionPages#CHANGES}
 * @param changeCount how many there are
 */
public record RevisionEntry(RevisionView revision, List<ChangeView> changes, int changeCount) {
}
