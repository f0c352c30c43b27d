package org.tamga.assessment.rules;

import java.util.List;

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
     * wrote it, where an interested party did, or whose voice it is.
     */
    public static Behind who(Dispute by, Question question, Origin origin) {
        var quoted = origin.evidence().stream().flatMap(each -> each.speakers().stream())
                .filter(said -> question.denial(said) == by).map(Speaker::actor).distinct().toList();
        if (!quoted.isEmpty()) {
            return new Behind(quoted, null);
        }
        var wrote = by != Dispute.DENIED_BY_SUBJECT ? List.<Named>of()
                : origin.evidence().stream().filter(each -> each.speakers().isEmpty()).flatMap(each -> each.text().authors().stream())
                        .distinct().toList();
        return wrote.isEmpty() ? Behind.of(question, origin) : new Behind(wrote, null);
    }
}
