package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** What the evidence amounts to; the first that applies (DESIGN, section 4). */
@Description("What the evidence amounts to: the first of these that applies.")
public enum AssessmentStatus {
    @Description("It was taken back itself, or everything that supports it was.")
    WITHDRAWN,
    @Description("No supporting evidence is known yet: nothing can be said, which is not the same as unsupported.")
    NOT_ASSESSED,
    @Description("A contradiction was settled against it.")
    REFUTED,
    @Description("An opinion or a prediction: voices say how many hold it, not that it is so.")
    NOT_CHECKABLE,
    @Description("Somebody denies it, or another claim that is supported contradicts it: `disputes` says who.")
    DISPUTED,
    @Description("At least two independent voices support it, and nobody denies it.")
    CORROBORATED,
    @Description("One voice supports it, and nobody denies it.")
    SINGLE_ORIGIN
}
