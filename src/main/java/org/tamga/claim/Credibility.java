package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** How credible a claim is on the Admiralty scale, 1 to 6 in this order: derived from the evidence by a fixed rule (DESIGN, section 4). */
@Description("How credible it is on the Admiralty scale, 1 to 6 in this order: derived from the evidence by a fixed rule.")
public enum Credibility {
    @Description("1: two independent voices or more, two of them plain.")
    CONFIRMED,
    @Description("2: one voice, plain, through a source graded A or B; or two voices, fewer than two of them plain.")
    PROBABLY_TRUE,
    @Description("3: one voice that is hedged, unnamed, or heard only through sources graded C to E.")
    POSSIBLY_TRUE,
    @Description("4: denied by somebody other than the one it is about, or contradicted.")
    DOUBTFUL,
    @Description("5: refuted.")
    IMPROBABLE,
    @Description("6: not assessed, not checkable, withdrawn, or heard only through sources graded F or not at all.")
    CANNOT_BE_JUDGED
}
