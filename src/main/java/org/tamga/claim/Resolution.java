package org.tamga.claim;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.tamga.common.Ground;

/** Which side of a contradiction is right, on what ground, and since which day that ground is known. */
@Embeddable
public class Resolution {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "in_favour_of_id")
    public Claim inFavourOf;

    public String because;

    public LocalDate day;

    @Embedded
    public Ground ground;
}
