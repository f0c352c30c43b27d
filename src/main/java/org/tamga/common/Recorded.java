package org.tamga.common;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/**
 * Something that a bundle declares and that keeps its name for good.
 * <p>
 * The slug is the natural key: readable, unique within its type, never used again. The digest is that of the entry as it was last read,
 * so that loading the same entry twice is seen to change nothing.
 */
@MappedSuperclass
public abstract class Recorded extends PanacheEntity {

    @Column(nullable = false, unique = true, updatable = false)
    public String slug;

    /** The bundle that declares it; an entry may only be changed by the bundle that brought it. */
    @Column(nullable = false)
    public String bundle;

    @Column(nullable = false)
    public String digest;

    /** The revision that changed it last. */
    @Column(nullable = false)
    public long revision;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "withdrawn_on"))
    @AttributeOverride(name = "because", column = @Column(name = "withdrawn_because"))
    public Withdrawal withdrawal;
}
