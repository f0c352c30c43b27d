package org.tamga.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.tamga.common.Recorded;

/** A subject matter of the dataset's own list. */
@Entity
public class Topic extends Recorded {

    @Column(nullable = false)
    public String name;

    public String description;
}
