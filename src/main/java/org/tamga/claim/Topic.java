package org.tamga.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.tamga.common.Recorded;

/** A subject matter of the dataset's own list. */
@Entity
public class Topic extends Recorded {

    /** The weight of a topic of which nobody says more. */
    public static final int AS_MOST = 3;

    @Column(nullable = false)
    public String name;

    public String description;

    /** How much it matters when there is more to tell than there is room for: from 1, little, to 5, much. */
    @Column(nullable = false)
    public int weight = AS_MOST;
}
