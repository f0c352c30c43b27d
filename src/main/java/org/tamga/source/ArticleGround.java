package org.tamga.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a fact about an article rests on, or why it is not known. */
@Embeddable
public class ArticleGround {

    @Column(name = "fact", nullable = false)
    @Enumerated(EnumType.STRING)
    public ArticleFact fact;

    @Column(name = "basis", nullable = false)
    @Enumerated(EnumType.STRING)
    public GroundBasis basis;

    @Column(name = "because", nullable = false)
    public String because;
}
