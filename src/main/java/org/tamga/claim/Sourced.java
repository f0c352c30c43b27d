package org.tamga.claim;

import org.tamga.common.Standing;

/** What "reported by a source" means, said once. */
final class Sourced {

    /** The citations {@code q} that stand and come from one of {@code :sources}, as the publisher or as the original's. */
    static final String CITATIONS = """
            select 1
            from citation q
            join article reporting on reporting.id = q.article_id
            left join source publisher on publisher.id = reporting.source_id
            left join republication carried on carried.article_id = reporting.id
            left join source outlet on outlet.id = carried.source_id
            where %s and %s and (publisher.slug in (:sources) or outlet.slug in (:sources))""".formatted(Standing.of("q"),
            Standing.reports("reporting"));

    private Sourced() {
    }
}
