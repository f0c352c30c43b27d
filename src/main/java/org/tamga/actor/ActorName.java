package org.tamga.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One of an actor's names: in which language (BCP 47), and how it is used. */
@Embeddable
public class ActorName {

    @Column(name = "name", nullable = false)
    public String name;

    @Column(name = "language", nullable = false)
    public String language;

    @Column(name = "kind", nullable = false)
    @Enumerated(EnumType.STRING)
    public NameKind kind;
}
