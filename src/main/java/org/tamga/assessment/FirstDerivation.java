package org.tamga.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.tamga.claim.ListsOfActors;
import org.tamga.source.ArticlesKnown;

/**
 * What {@link Derivation} derives, for whoever fills a store with more than can be held at once: in one transaction first what all
 * assessments are derived from, then these in portions, and at last what follows from all of them.
 */
@ApplicationScoped
public class FirstDerivation {

    private final Voices voices;
    private final ArticlesKnown articlesKnown;
    private final ListsOfActors lists;
    private final Assessments assessments;
    private final ClaimTurns turns;
    private final Derived derived;

    FirstDerivation(Voices voices, ArticlesKnown articlesKnown, ListsOfActors lists, Assessments assessments,
            ClaimTurns turns, Derived derived) {
        this.voices = voices;
        this.articlesKnown = articlesKnown;
        this.lists = lists;
        this.assessments = assessments;
        this.turns = turns;
        this.derived = derived;
    }

    /** All entries must be there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin() {
        voices.workOutAll();
        articlesKnown.workOutAll();
    }

    /** @param portion claims and statements of which nothing has been derived yet */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(Affected portion) {
        assessments.workOutThemselves(portion);
    }

    /** What each actor's lists have; every one must have been in a portion. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void list() {
        lists.workOutAll();
    }

    /** Every one must have been in a portion. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finish() {
        turns.begin();
        assessments.finish();
        derived.goOn();
    }
}
