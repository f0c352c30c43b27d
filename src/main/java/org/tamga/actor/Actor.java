package org.tamga.actor;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.tamga.common.EdtfDate;
import org.tamga.common.Ground;
import org.tamga.common.Recorded;

/**
 * Whoever can act, speak or be spoken about: a country, a person, an organisation, an alliance, a group, a place, a project, or a
 * source that an article leaves unnamed.
 */
@Entity
public class Actor extends Recorded {

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public ActorKind kind;

    /** ISO 3166-1 alpha-2; of countries only. */
    @Column(unique = true)
    public String code;

    /** The name shown where no language is asked for: English, or else the first given. Of a country null: CLDR's is shown. */
    public String name;

    public String description;

    /** The country it belongs to, where certain. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "country_id")
    public Actor country;

    /** Whom a body, or a source described as an official, speaks for; persons speak through their tenures. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaks_for_id")
    public Actor speaksFor;

    /** When an alliance or a body began, where known. */
    @Embedded
    public EdtfDate since = EdtfDate.of(null);

    /** When it ended; undated while it lasts. */
    @Embedded
    public EdtfDate until = EdtfDate.of(null);

    /** What the entry rests on; of an unnamed source the passage that describes it. */
    @Embedded
    public Ground ground;

    @ElementCollection
    @CollectionTable(name = "actor_name", joinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "place")
    public List<ActorName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "actor_external_id", joinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "place")
    public List<ExternalId> externalIds = new ArrayList<>();
}
