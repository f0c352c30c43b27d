package org.tamga.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.tamga.common.EdtfDate;
import org.tamga.common.Ground;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A country in an alliance: as what, from when until when, and what that rests on. Belongs to the alliance's entry. */
@Entity
public class Membership extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "alliance_id")
    public Actor alliance;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "country_id")
    public Actor country;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public MembershipStatus status;

    @Embedded
    public EdtfDate since = EdtfDate.of(null);

    /** When this status ended; undated while it lasts. */
    @Embedded
    public EdtfDate until = EdtfDate.of(null);

    public String note;

    @Embedded
    public Ground ground;
}
