package org.tamga.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.tamga.common.EdtfDate;
import org.tamga.common.Recorded;

/** A proposition in our own words that can be agreed with or contradicted, and says one thing. */
@Entity
public class Claim extends Recorded {

    @Column(nullable = false)
    public String text;

    /** The language of {@code text}, BCP 47. */
    @Column(nullable = false)
    public String language;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public ClaimKind kind;

    /** When it happened or is true. */
    @Embedded
    public EdtfDate holds = EdtfDate.of(null);

    /** Why that time, where it had to be worked out. */
    public String holdsBecause;

    @ElementCollection
    @CollectionTable(name = "claim_participant", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "place")
    public List<Participant> participants = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "claim_topic", joinColumns = @JoinColumn(name = "claim_id"), inverseJoinColumns = @JoinColumn(name = "topic_id"))
    public Set<Topic> topics = new LinkedHashSet<>();

    @Embedded
    public Quantity quantity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_id")
    public Measure measure;
}
