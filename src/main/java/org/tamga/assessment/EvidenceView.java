package org.tamga.assessment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.assessment.rules.Evidence;
import org.tamga.claim.Stance;

/** A passage, and how it comes to bear on what is asked, as clients see it. */
@Name("Evidence")
@Description("A passage, and how it comes to bear on what is asked: by itself, through a statement, or through a finer claim.")
public record EvidenceView(
        @Ignore String citationSlug,
        @Ignore String statementSlug,
        @Ignore String refinementSlug,
        @NonNull @Description("How it stands to what is asked.") Stance stance) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(evidence.citation(), evidence.statement(), evidence.refinement(), evidence.stance());
    }
}
