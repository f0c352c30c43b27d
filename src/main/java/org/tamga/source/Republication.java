package org.tamga.source;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;

import org.tamga.actor.Actor;
import org.tamga.common.EdtfDate;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/**
 * That an article carries another's text. The original is an article held here, or the outlet and authors that the republication names.
 * For ties and grade the original's outlet, owner and authors count. Belongs to the republishing article's entry.
 */
@Entity
public class Republication extends PanacheEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", unique = true)
    public Article article;

    /** The original, where it is held. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "original_id")
    public Article original;

    /** The outlet of an original that is not held. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    public Source source;

    /** The title of an original that is not held: with the outlet it tells one text from another. */
    public String title;

    @Embedded
    public EdtfDate publishedOn = EdtfDate.of(null);

    @ManyToMany
    @JoinTable(name = "republication_author", joinColumns = @JoinColumn(name = "republication_id"), inverseJoinColumns = @JoinColumn(name = "author_id"))
    @OrderColumn(name = "place")
    public List<Actor> authors = new ArrayList<>();

    @Column(nullable = false)
    public String because;
}
