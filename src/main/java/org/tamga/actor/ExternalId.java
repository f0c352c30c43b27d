package org.tamga.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The actor's identifier in somebody else's register, only where it is certain. */
@Embeddable
public class ExternalId {

    @Column(name = "scheme", nullable = false)
    @Enumerated(EnumType.STRING)
    public ExternalIdScheme scheme;

    @Column(name = "identifier", nullable = false)
    public String value;
}
