package org.tamga.assessment.rules;

import java.util.List;
import java.util.Objects;

/**
 * Why pieces of evidence go back to one voice, or may.
 *
 * @param certain whether they do for certain
 * @param shared what they share, by name: the speaker, author, owner, outlet, document or article; null where it is a text
 * @param reason in words
 * @param between which, in the order of citation slugs; one alone where it may go back to any other voice
 */
public record Tie(TieKind kind, boolean certain, String shared, String reason, List<Evidence> between) {

    /** Cheap, as many may be between. */
    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), reason, between.get(0), between.get(between.size() - 1), between.size());
    }

    boolean floats() {
        return kind == TieKind.UNNAMED || kind == TieKind.UNKNOWN;
    }
}
