package org.tamga.web.cache;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Today;
import org.tamga.feed.NewestRevision;

/** Which state the data is in now. */
@ApplicationScoped
public class DataStates {

    private final NewestRevision newest;
    private final Today today;

    public DataStates(NewestRevision newest, Today today) {
        this.newest = newest;
        this.today = today;
    }

    /** Read anew each time, with one small statement; within a snapshot, the snapshot's own state. */
    public DataState now() {
        var revision = newest.read();
        return new DataState(revision.store(), revision.number(), today.get());
    }

    public boolean isToday(DataState state) {
        return state.day().equals(today.get());
    }
}
