package org.tamga.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * The store that the data lives in: exactly one row. Its name tells revisions of one store from those of another, and whoever changes
 * data locks the row first, so that changes follow one another.
 */
@Entity
public class Store extends PanacheEntityBase {

    @Id
    public int id;

    @Column(nullable = false)
    public String name;

    /** The number of the last committed revision; 0 before the first. */
    @Column(nullable = false)
    public long revision;
}
