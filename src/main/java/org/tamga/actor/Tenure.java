package org.tamga.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.tamga.common.EdtfDate;
import org.tamga.common.Ground;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A person in an office of an actor, from when until when. Belongs to the person's entry. */
@Entity
public class Tenure extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    public Actor person;

    @Column(nullable = false)
    public String office;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "of_id")
    public Actor of;

    @Embedded
    public EdtfDate since = EdtfDate.of(null);

    @Embedded
    public EdtfDate until = EdtfDate.of(null);

    /** Whether whoever holds the office speaks for the actor: a minister does, a fellow of a think tank does not. */
    @Column(nullable = false)
    public boolean represents;

    @Embedded
    public Ground ground;
}
