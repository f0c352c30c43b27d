package org.tamga.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.tamga.claim.ClaimsOfActors;
import org.tamga.source.ArticlesKnown;

/**
 * What {@link Derivation} derives, for whoever fills a store with more than can be held at once: in one transaction first what all
 * assessments are derived from, then these in portions, and at last what follows from all of them.
 */
@ApplicationScoped
public class FirstDerivation {

    private final Voices voices;
    private final ArticlesKnown articlesKnown;
    private final ClaimsOfActors claimsOfActors;
    private final Assessments assessments;
    private final ClaimTurns turns;

    FirstDerivation(Voices voices, ArticlesKnown articlesKnown, ClaimsOfActors claimsOfActors, Assessments assessments,
            ClaimTurns turns) {
        this.voices = voices;
        this.articlesKnown = articlesKnown;
        this.claimsOfActors = claimsOfActors;
        this.assessments = assessments;
        this.turns = turns;
    }

    /** All entries must be there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin() {
        voices.workOutAll();
        articlesKnown.workOutAll();
        claimsOfActors.workOutAll();
    }

    /** @param portion claims and statements of which nothing has been derived yet */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(Affected portion) {
        assessments.workOutThemselves(portion);
    }

    /** Every one must have been in a portion. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finish() {
        turns.begin();
        assessments.finish();
    }
}
