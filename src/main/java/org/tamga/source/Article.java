package org.tamga.source;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.tamga.actor.Actor;
import org.tamga.common.EdtfDate;
import org.tamga.common.Recorded;

/** One published text. Its words are not kept; what it reports is cited by the number of its paragraph. */
@Entity
public class Article extends Recorded {

    /** Null where neither the text nor a named public reference gives it; so with source and authors. */
    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    public Source source;

    @ManyToMany
    @JoinTable(name = "article_author", joinColumns = @JoinColumn(name = "article_id"), inverseJoinColumns = @JoinColumn(name = "author_id"))
    @OrderColumn(name = "place")
    public List<Actor> authors = new ArrayList<>();

    @Embedded
    public EdtfDate publishedOn = EdtfDate.of(null);

    /** BCP 47. */
    @Column(nullable = false)
    public String language;

    public String url;

    /** The number of non-empty lines; a citation's paragraph is one of them, counted from 1. */
    @Column(nullable = false)
    public int paragraphCount;

    @ElementCollection
    @CollectionTable(name = "article_furniture", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "paragraph", nullable = false)
    @OrderColumn(name = "place")
    public List<Integer> furniture = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_without_content", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "paragraph", nullable = false)
    @OrderColumn(name = "place")
    public List<Integer> withoutContent = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_ground", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    public List<ArticleGround> grounds = new ArrayList<>();
}
