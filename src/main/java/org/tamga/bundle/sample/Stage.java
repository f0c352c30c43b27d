package org.tamga.bundle.sample;

import java.util.EnumSet;
import java.util.Set;

/** What it takes to make a sample, one after the other, and how much of all the time each takes. */
enum Stage {

    ROWS(45),
    INDEXES_OF_ROWS(57),
    VOICES(26),
    INDEXES_OF_VOICES(2),
    CLAIMS(632),
    STATEMENTS(118),
    INDEXES_OF_ASSESSMENTS(50),
    LISTS(25),
    INDEXES_OF_LISTS(20),
    TURNS(3),
    REFERENCES(22);

    /** Where indexes and references stay where they are. */
    static final Set<Stage> WITH_INDEXES_IN_PLACE = EnumSet.of(ROWS, VOICES, CLAIMS, STATEMENTS, LISTS, TURNS);

    private final int share;

    Stage(int share) {
        this.share = share;
    }

    /** In thousandths of all, as measured of a million claims on PostgreSQL: who tells how long it will take can't do better than about. */
    int share() {
        return share;
    }
}
