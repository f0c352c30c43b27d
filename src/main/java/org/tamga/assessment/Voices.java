package org.tamga.assessment;

import java.util.Collection;
import java.util.HashSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.tamga.claim.CitationVoices;
import org.tamga.claim.StatementVoices;

/**
 * For whom those spoke whom statements and passages report, kept as entries change.
 * <p>
 * Whoever speaks for others is among his own voices, and so are all by whom the way leads on: where no actor among the voices of a
 * statement was changed, and neither what dates it, they are what they were. So what is kept tells what a change bears on.
 */
@ApplicationScoped
class Voices {

    private final EntityManager database;
    private final StatementVoices ofStatements;
    private final CitationVoices ofCitations;

    Voices(EntityManager database, StatementVoices ofStatements, CitationVoices ofCitations) {
        this.database = database;
        this.ofStatements = ofStatements;
        this.ofCitations = ofCitations;
    }

    /** Works all of them out anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void workOutAll() {
        ofStatements.workOutAll();
        ofCitations.workOutAll();
    }

    /** Adds what is lacking of those that a release without it wrote. */
    @Transactional(Transactional.TxType.MANDATORY)
    void workOutWhatIsLacking() {
        ofStatements.workOutWhatIsLacking();
    }

    /**
     * Works out anew those that the change bears on.
     *
     * @param change flushed; what is kept is still as it was before
     * @return the keys of the statements whose voices may be others now, with all that were changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Collection<Long> workOut(EvidenceChange change) {
        var statements = statements(change);
        ofStatements.workOut(statements);
        ofCitations.workOut(citations(change));
        return statements;
    }

    /** An undated statement was made by the day of the first article that cites it: of one that was changed, or cites it from now on. */
    private Collection<Long> statements(EvidenceChange change) {
        var statements = new HashSet<>(change.statements());
        statements.addAll(keys(Keys.STATEMENTS_OF_CITATIONS, change.citations()));
        statements.addAll(keys(Keys.STATEMENTS_OF_ARTICLES, change.articles()));
        statements.addAll(keys("select statement_id from statement_voice where actor_id in (:keys)", change.actors()));
        return statements;
    }

    private Collection<Long> citations(EvidenceChange change) {
        var citations = new HashSet<>(change.citations());
        citations.addAll(keys("select id from citation where article_id in (:keys)", change.articles()));
        citations.addAll(keys("select citation_id from citation_voice where actor_id in (:keys)", change.actors()));
        return citations;
    }

    private Collection<Long> keys(String sql, Collection<Long> of) {
        return Keys.select(database, sql, of);
    }
}
