package org.tamga.feed;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * A committed change. The number is one more for every change, gapless and never reused: it is taken under a lock, in the transaction
 * that changes the data.
 */
@Entity
public class Revision extends PanacheEntityBase {

    @Id
    public long number;

    @Column(nullable = false)
    public Instant committedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public RevisionKind kind;

    /** On whose order: an account, or the process itself at start. */
    @Column(nullable = false)
    public String orderedBy;

    /** What was done, as a person would say it. */
    @Column(nullable = false)
    public String summary;

    /** The bundle that was loaded, if one was. */
    public String bundle;
}
