package org.tamga.assessment.rules;

import org.tamga.claim.Dispute;

/** Those who deny, told apart by whether they are interested parties. */
public final class Denials {

    private Denials() {
    }

    /**
     * The denying side, as far as it is theirs: who denies in one breath with others is on both.
     *
     * @param assessment of the dossier, on a day
     */
    public static Side by(Dispute by, Dossier dossier, Assessment assessment) {
        var theirs = assessment.denying().evidence().stream().filter(each -> dossier.question().denial(each).contains(by)).toList();
        return Independence.count(dossier.question(), theirs, dossier.passages());
    }
}
