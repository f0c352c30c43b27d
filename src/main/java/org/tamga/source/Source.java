package org.tamga.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.tamga.actor.Actor;
import org.tamga.common.Ground;
import org.tamga.common.Recorded;

/** Who publishes: a newspaper, broadcaster, magazine, think tank, consultancy, agency or aggregator. */
@Entity
public class Source extends Recorded {

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public SourceKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "country_id")
    public Actor country;

    /** Who owns it, where known: two sources of one owner speak with one voice. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    public Actor owner;

    /** The organisation that the source is. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    public Actor organisation;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public Reliability reliability;

    @Column(nullable = false)
    public String reliabilityReason;

    public String url;

    @Embedded
    public Ground ground;
}
