package org.tamga.web.changes;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Bounded;
import org.tamga.common.Snapshot;
import org.tamga.feed.RevisionEntry;
import org.tamga.feed.RevisionPages;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * The feed as the lines of an event stream. What was committed does not change, and nearly all readers wait at the same place for the same
 * revision: it is read and written once for all of them.
 */
@ApplicationScoped
public class EventTexts {

    /** So many that a reader far behind gets on, and so few that what is read for one that stops reading is little. */
    static final int AT_ONCE = 8;

    private static final long REMEMBERED_CHARACTERS = 2_000_000;

    private final RevisionPages pages;
    private final Snapshot snapshot;
    private final ChangeJson json;
    private final Cache<Place, List<EventText>> remembered = Bounded.cache(REMEMBERED_CHARACTERS,
            (place, texts) -> 100 + texts.stream().mapToInt(event -> event.text().length()).sum());

    public EventTexts(RevisionPages pages, Snapshot snapshot, ChangeJson json) {
        this.pages = pages;
        this.snapshot = snapshot;
        this.json = json;
    }

    private record Place(String store, long after, long upTo) {
    }

    /** @param number of the revision */
    record EventText(long number, String text) {
    }

    /** The next events after a revision, a few; blocks while they are read. */
    List<EventText> after(String store, long number, long newest) {
        return remembered.get(new Place(store, number, Math.min(newest, number + AT_ONCE)),
                place -> snapshot.read(() -> pages.between(place.after, place.upTo, AT_ONCE)).stream().map(this::event).toList());
    }

    private EventText event(RevisionEntry entry) {
        return new EventText(entry.revision().key(),
                "id: " + entry.revision().token() + "\nevent: revision\ndata: " + json.text(json.of(entry)) + "\n\n");
    }
}
