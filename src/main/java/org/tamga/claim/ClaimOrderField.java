package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** What claims can be ordered by. */
@Description("What claims can be ordered by.")
public enum ClaimOrderField {
    @Description("When it happened or is true: earliest, latest, then the readable key; undated last.")
    HOLDS,
    @Description("The readable key.")
    SLUG,
    @Description("What the evidence amounts to, in the order of the statuses; then the readable key.")
    STATUS,
    @Description("How it is disputed: not at all, by the one it is about, by others, contradicted; then the readable key.")
    DISPUTES,
    @Description("The credibility, the most credible first where ascending; then the readable key.")
    CREDIBILITY,
    @Description("How many independent voices support it at least; then the readable key.")
    ORIGINS_MIN,
    @Description("How many independent voices support it at most; then the readable key.")
    ORIGINS_MAX,
    @Description("The day from which anything is known of it; then the readable key.")
    FIRST_KNOWN
}
