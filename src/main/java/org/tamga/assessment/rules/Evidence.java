package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.List;

import org.tamga.claim.Stance;

/**
 * A passage that bears on what is asked: a citation of it; of a statement that asserts it; or of a finer claim that it follows from.
 *
 * @param citation the citation's slug
 * @param text where it stands
 * @param paragraph in which paragraph, from 1
 * @param stance how it stands to what is asked
 * @param speakers to whom it attributes that; empty: it speaks in its own voice
 * @param witnesses of a reported statement: who says that it was made; empty: the article itself does
 * @param restsOn the documents, agency reports and outlets that it names as its ground
 * @param hedged whether it speaks with reserve
 * @param statement the statement that it reports; null where it speaks of the claim itself
 * @param refinement the finer claim that it speaks of; null where it speaks of the one asked about
 * @param known the day from which it counts: the latest that the text's first publication can mean
 * @param withdrawn that it was taken back, or something on its way; null while it stands
 */
public record Evidence(String citation, Text text, int paragraph, Stance stance, List<Speaker> speakers, List<Speaker> witnesses,
        List<Named> restsOn, boolean hedged, String statement, String refinement, LocalDate known, Withdrawn withdrawn) {

    /** A citation is in a dossier once: its slug tells it from the others. */
    @Override
    public int hashCode() {
        return citation.hashCode();
    }

    /** As it was known on a day whom its text quotes elsewhere. */
    Evidence asOf(LocalDate day) {
        return with(text.asOf(day), withdrawn);
    }

    /** As if this had not been taken back. */
    Evidence without(Withdrawn one) {
        return with(text.without(one), one.equals(withdrawn) ? null : withdrawn);
    }

    private Evidence with(Text other, Withdrawn takenBack) {
        return other == text && takenBack == withdrawn ? this
                : new Evidence(citation, other, paragraph, stance, speakers, witnesses, restsOn, hedged, statement, refinement, known,
                        takenBack);
    }

    boolean isKnown(LocalDate day) {
        return !known.isAfter(day);
    }

    boolean stands(LocalDate day) {
        return withdrawn == null || !withdrawn.by(day);
    }
}
