package org.tamga.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.tamga.claim.ListsOfActors;
import org.tamga.source.ArticlesKnown;

/**
 * What follows from the entries, derived anew in the transaction that changes them, with everything that rested on what they were
 * (DESIGN, section 4).
 */
@ApplicationScoped
public class Derivation {

    private final Voices voices;
    private final ArticlesKnown articlesKnown;
    private final ListsOfActors lists;
    private final AffectedRepository affected;
    private final Assessments assessments;
    private final ClaimTurns turns;
    private final Derived derived;

    Derivation(Voices voices, ArticlesKnown articlesKnown, ListsOfActors lists, AffectedRepository affected,
            Assessments assessments, ClaimTurns turns, Derived derived) {
        this.voices = voices;
        this.articlesKnown = articlesKnown;
        this.lists = lists;
        this.affected = affected;
        this.assessments = assessments;
        this.turns = turns;
        this.derived = derived;
    }

    /** What rests on the entries as they are, asked before they are changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Affected restingOn(EvidenceChange change) {
        return affected.by(change);
    }

    /**
     * Derives anew what rested on the entries, and what rests on them now that they are changed and flushed.
     *
     * @param before what {@link #restingOn} said
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(EvidenceChange change, Affected before) {
        var speaking = voices.workOut(change);
        articlesKnown.workOut(change.articles());
        var all = before.and(affected.by(change));
        var standing = turns.now(all.claims());
        assessments.workOut(all);
        turns.keep(standing, all.claims());
        lists.workOut(change.claims(), speaking);
        lists.workOutDays(all.claims(), all.statements());
        derived.goOn();
    }

    /**
     * Derives what a store lacks that was filled by a release without it. What was last changed by this one lacks nothing, and is not looked
     * through.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutWhatIsLacking() {
        if (derived.isAll()) {
            return;
        }
        voices.workOutWhatIsLacking();
        var lacking = affected.lacking();
        if (!lacking.isNothing()) {
            voices.workOutAll();
            articlesKnown.workOutAll();
            var standing = turns.now(lacking.claims());
            assessments.workOut(lacking);
            turns.keep(standing, lacking.claims());
        }
        assessments.workOutWhatFollowersLack();
        lists.workOutWhatIsLacking();
        derived.isAllNow();
    }
}
