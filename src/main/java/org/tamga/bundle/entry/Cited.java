package org.tamga.bundle.entry;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A citation with all that it takes from its place in the file: which article cites, and what is cited.
 *
 * @param article the slug of the article that cites
 * @param citation the entry, with exactly one of {@code statement} and {@code claim}
 */
@RegisterForReflection
public record Cited(String article, CitationEntry citation) implements Entry {

    /** Where it stands and what is cited: a citation that moves to another paragraph is another citation. */
    @Override
    public String slug() {
        if (citation.paragraph() == null || target() == null) {
            return null;
        }
        var key = article + "/" + citation.paragraph() + (citation.claim() == null ? "/statement/" : "/claim/") + target();
        return citation.mark() == null ? key : key + "/" + citation.mark();
    }

    /** The slug of the statement or claim. */
    public String target() {
        return citation.claim() == null ? citation.statement() : citation.claim();
    }

    @Override
    public WithdrawnEntry withdrawn() {
        return citation.withdrawn();
    }
}
