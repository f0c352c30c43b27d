package org.tamga.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.tamga.common.Recorded;

/** What a quantity claim measures, so that several figures make a series. */
@Entity
public class Measure extends Recorded {

    @Column(nullable = false)
    public String name;

    /** The unit of all its figures: a singular noun such as person, percent or barrel/day. */
    @Column(nullable = false)
    public String unit;

    public String description;
}
