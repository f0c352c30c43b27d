package org.tamga.assessment;

import java.util.Map;

/**
 * Something else that follows from the evidence, and is derived anew with the assessments, in the transaction that changes evidence: what
 * was read for these is shown to it, so that it is read once.
 */
public interface FollowsAssessments {

    /** What it has to see besides these, which are assessed anew in this revision. */
    Affected besides(Affected assessed);

    /** What it lacks, in a store that was filled by a release without it. */
    Affected lacking();

    /** Derives what follows from these claims, by their keys. */
    void ofClaims(Map<Long, Examined> claims);

    /** Derives what follows from these statements, by their keys. */
    void ofStatements(Map<Long, Examined> statements);

    /** Derives what follows from all that was changed besides evidence; last, once for every revision, and at a start that does not find all as it was. */
    void finish();
}
