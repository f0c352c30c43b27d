package org.tamga.assessment.rules;

import java.util.List;

/**
 * Why pieces of evidence go back to one voice, or may.
 *
 * @param certain whether they do for certain
 * @param shared what they share, by name: the speaker, author, owner, outlet, document or article; null where it is a text
 * @param reason in words
 * @param between which, in the order of citation slugs; one alone where it may go back to any other voice
 */
public record Tie(TieKind kind, boolean certain, String shared, String reason, List<Evidence> between) {

    /** Cheap, as many may be between: two ties of one kind and reason are hardly ever different. */
    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + reason.hashCode();
    }

    boolean floats() {
        return kind == TieKind.UNNAMED || kind == TieKind.UNKNOWN;
    }
}
