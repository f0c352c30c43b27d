package org.tamga.common;

import jakarta.persistence.Embeddable;

/**
 * What a fact rests on that is no claim: a passage of an article held here, or a named public reference.
 * <p>
 * Either {@code article} (a slug) and {@code paragraph} (from 1), or {@code reference} (a name that a reader can look up) and, where
 * there is one, its {@code url}.
 */
@Embeddable
public class Ground {

    public String article;
    public Integer paragraph;
    public String reference;
    public String url;
}
