package org.tamga.claim;

import org.tamga.common.Standing;
import org.tamga.source.ArticleRepository;

/** What "reported by a source" means, said once. */
final class Sourced {

    /**
     * The citations {@code q} that stand and come from one of {@code :sources}, as the publisher or as the original's: a table, and the
     * condition of its last join.
     */
    static final String CITATIONS = """
            (%s) published
            join article reporting on reporting.id = published.article_id and %s
            join citation q on q.article_id = reporting.id and %s""".formatted(ArticleRepository.FROM_SOURCES,
            Standing.reports("reporting"), Standing.of("q"));

    /** The same citations, to be asked of few claims or statements: it begins with these, however much the sources have. */
    static final String CITATIONS_OF_FEW = """
            citation q
            join article reporting on reporting.id = q.article_id and %s and %s and %s""".formatted(Standing.reports("reporting"),
            ArticleRepository.IS_FROM_SOURCES, Standing.of("q"));

    private Sourced() {
    }
}
