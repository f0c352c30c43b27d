package org.tamga.assessment.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.tamga.claim.ClaimKind;
import org.tamga.claim.Dispute;

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
        var subjects = new TreeSet<>(spokeFor);
        subjects.add(speaker);
        return new Question(null, Collections.unmodifiableSet(subjects), speaker);
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

    /** Whether it reports that somebody said this very thing: then its own voice is that of a witness. */
    boolean isReportOf(Evidence evidence, String somebody) {
        return somebody.equals(speaker) || evidence.speakers().stream().anyMatch(said -> said.actor().slug().equals(somebody));
    }

    /** Whose denial it is: of those whom it is about and who spoke for them, an interested party; of others; or, where many deny, of both. */
    Set<Dispute> denial(Evidence evidence) {
        if (evidence.speakers().isEmpty()) {
            return EnumSet.of(evidence.text().speaksFor(subjects) ? Dispute.DENIED_BY_SUBJECT : Dispute.DENIED_BY_OTHERS);
        }
        var denial = EnumSet.noneOf(Dispute.class);
        evidence.speakers().forEach(said -> denial.add(denial(said)));
        return denial;
    }

    Dispute denial(Speaker said) {
        return said.speaksFor(subjects) ? Dispute.DENIED_BY_SUBJECT : Dispute.DENIED_BY_OTHERS;
    }
}
