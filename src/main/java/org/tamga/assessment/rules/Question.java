package org.tamga.assessment.rules;

import java.util.List;
import java.util.Set;

import org.tamga.claim.ClaimKind;

/**
 * What is asked of the evidence: whether a claim is so (its content), or whether a statement was made (its attribution). Who counts as a
 * voice depends on it (DESIGN, section 3).
 *
 * @param kind the claim's kind; null of a statement
 * @param subjects the slugs of those whom the claim is about; of a statement, its speaker and those for whom it was made
 * @param speaker the statement's speaker; null of a claim
 */
public record Question(ClaimKind kind, Set<String> subjects, String speaker) {

    public static Question isItSo(ClaimKind kind, Set<String> subjects) {
        return new Question(kind, subjects, null);
    }

    public static Question wasItSaid(String speaker, Set<String> spokeFor) {
        return new Question(null, spokeFor, speaker);
    }

    boolean ofContent() {
        return kind != null;
    }

    boolean isCheckable() {
        return kind != ClaimKind.OPINION && kind != ClaimKind.PREDICTION;
    }

    /**
     * Whose voice a piece of evidence is: empty for that of the article itself.
     * <p>
     * What an actor, or whoever speaks for it, declares to be its own position is so by being said: then the voices are the witnesses.
     * The speaker of a statement is no witness that it was made.
     */
    List<Speaker> voices(Evidence evidence) {
        if (!ofContent()) {
            return evidence.speakers().stream().filter(said -> !said.actor().slug().equals(speaker)).toList();
        }
        var declared = kind == ClaimKind.POSITION
                && evidence.speakers().stream().anyMatch(said -> said.named() && said.speaksFor(subjects));
        return declared ? evidence.witnesses() : evidence.speakers();
    }

    /** Whether it comes from the one whom it is about, or from whoever spoke for that one: an interested party. */
    boolean isBySubject(Evidence evidence) {
        var text = evidence.text();
        return evidence.speakers().isEmpty()
                ? text.authors().stream().anyMatch(author -> subjects.contains(author.slug()))
                        || text.publisher() != null && text.publisher().organisation() != null
                                && subjects.contains(text.publisher().organisation().slug())
                : evidence.speakers().stream().anyMatch(said -> said.speaksFor(subjects));
    }
}
