package org.tamga.source;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/**
 * That an article took passages over from another, as a curator saw and recorded it: reuse too light for fingerprints. Belongs to the
 * entry of the article that took them over.
 */
@Entity
public class Reuse extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "of_id")
    public Article of;

    @Column(nullable = false)
    public String because;

    @ElementCollection
    @CollectionTable(name = "reuse_paragraph", joinColumns = @JoinColumn(name = "reuse_id"))
    @OrderColumn(name = "place")
    public List<ReusedParagraph> paragraphs = new ArrayList<>();
}
