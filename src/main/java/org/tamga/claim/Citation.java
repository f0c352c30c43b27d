package org.tamga.claim;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.tamga.actor.Actor;
import org.tamga.common.Recorded;
import org.tamga.source.Article;

/**
 * This article, in this paragraph, reports this statement or claim. Exactly one of {@code statement} and {@code claim} is set.
 */
@Entity
public class Citation extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    public Article article;

    /** The number of the non-empty line, from 1. */
    @Column(nullable = false)
    public int paragraph;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    public Statement statement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    public Claim claim;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public Stance stance;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public Voice voice;

    /** Whether the passage says so with reserve: may, appears, reportedly. */
    @Column(nullable = false)
    public boolean hedged;

    public String note;

    @ManyToMany
    @JoinTable(name = "citation_attributed_to", joinColumns = @JoinColumn(name = "citation_id"), inverseJoinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "place")
    public List<Actor> attributedTo = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "citation_basis", joinColumns = @JoinColumn(name = "citation_id"))
    @OrderColumn(name = "place")
    public List<Basis> restsOn = new ArrayList<>();
}
