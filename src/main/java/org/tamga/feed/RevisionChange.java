package org.tamga.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** One object that a revision changed. */
@Entity
public class RevisionChange extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision")
    public Revision revision;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public ChangeKind kind;

    /** The type of the object, as the schema names it, and its slug. */
    @Column(nullable = false)
    public String objectType;

    @Column(nullable = false)
    public String slug;
}
