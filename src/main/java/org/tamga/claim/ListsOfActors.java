package org.tamga.claim;

import java.util.Collection;
import java.util.HashSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What is kept of the lists of each actor: its claims, its measures, its statements. Derived last, once it is known since when all is known. */
@ApplicationScoped
public class ListsOfActors {

    private final ClaimsOfActors claims;
    private final MeasuresOfActors measures;
    private final StatementsOfActors statements;

    ListsOfActors(ClaimsOfActors claims, MeasuresOfActors measures, StatementsOfActors statements) {
        this.claims = claims;
        this.measures = measures;
        this.statements = statements;
    }

    /** Works out all of them anew; what was changed in this transaction must have been flushed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutAll() {
        claims.workOutAll();
        measures.workOutAll();
        statements.workOutAll();
    }

    /** Works out what is not there, or of other days, as where a release without it changed the store meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutWhatIsLacking() {
        claims.workOutWhatIsLacking();
        measures.workOutWhatIsLacking();
        // Nothing tells which of them a release has left as they were that knows of none.
        statements.workOutAll();
    }

    /**
     * Works out anew those of these, by their keys.
     *
     * @param changedClaims claims that say something else now
     * @param changedStatements statements that speak for others now, or are about others
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(Collection<Long> changedClaims, Collection<Long> changedStatements) {
        measures.forget(changedClaims);
        claims.workOut(changedClaims);
        measures.workOut(changedClaims);
        statements.workOut(changedStatements);
    }

    /**
     * Works out anew since when these are known, by their keys.
     *
     * @param assessedClaims claims that were assessed anew
     * @param assessedStatements statements that were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutDays(Collection<Long> assessedClaims, Collection<Long> assessedStatements) {
        claims.workOutDays(new HashSet<>(assessedClaims));
        statements.workOutDays(new HashSet<>(assessedStatements));
    }
}
