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

    /**
     * Who denies, in a group of that side: whoever is quoted, as also a statement's speaker is who disowns it, though no witness; else who
     * wrote or published it.
     */
    public static Behind who(Dispute by, Question question, Origin origin) {
        var quoted = origin.evidence().stream().flatMap(each -> each.speakers().stream())
                .filter(said -> question.denial(said) == by).map(Speaker::actor).distinct().toList();
        return quoted.isEmpty() ? Behind.of(question, origin) : new Behind(quoted, null);
    }
}
