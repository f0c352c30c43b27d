package org.tamga.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A document, agency report or outlet that a passage rests on; the same slug is the same thing. */
@Embeddable
public class Basis {

    @Column(name = "kind", nullable = false)
    @Enumerated(EnumType.STRING)
    public BasisKind kind;

    @Column(name = "slug", nullable = false)
    public String slug;

    @Column(name = "name", nullable = false)
    public String name;
}
