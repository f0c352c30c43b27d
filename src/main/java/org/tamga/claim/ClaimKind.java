package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** What sort of proposition a claim is. */
@Description("What sort of proposition a claim is.")
public enum ClaimKind {
    @Description("That something happened, or that it did not.")
    EVENT,
    @Description("How much or how many.")
    QUANTITY,
    @Description("What an actor's policy or declared stand is.")
    POSITION,
    @Description("How actors stand to each other, or what belongs to what.")
    RELATION,
    @Description("That somebody did wrong, as others say.")
    ALLEGATION,
    @Description("What will or may happen.")
    PREDICTION,
    @Description("A judgement that evidence cannot settle.")
    OPINION
}
