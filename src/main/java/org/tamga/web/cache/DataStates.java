package org.tamga.web.cache;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.RevisionToken;
import org.tamga.common.Snapshot;
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
        return of(newest.read());
    }

    /** Has everything read as it is in that state, which was the newest after the request came. */
    public void begin(Snapshot.Reading reading, DataState state) {
        reading.begin(new RevisionToken(state.store(), state.revision()), newest::read);
    }

    /** Of a revision that is the newest. */
    DataState of(RevisionToken newest) {
        return new DataState(newest.store(), newest.number(), today.get());
    }

    public boolean isToday(DataState state) {
        return state.day().equals(today.get());
    }
}
