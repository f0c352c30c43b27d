package org.tamga.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.tamga.common.Recorded;

/** How one claim stands to another, and why. */
@Entity
public class ClaimLink extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_id")
    public Claim from;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_id")
    public Claim to;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public LinkKind kind;

    @Column(nullable = false)
    public String reason;

    /** Of a contradiction that is settled. */
    @Embedded
    public Resolution resolution;
}
