package org.tamga.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A paragraph and the paragraph of the other article that it took from; both from 1. */
@Embeddable
public class ReusedParagraph {

    @Column(name = "paragraph", nullable = false)
    public int paragraph;

    @Column(name = "of_paragraph", nullable = false)
    public int ofParagraph;
}
