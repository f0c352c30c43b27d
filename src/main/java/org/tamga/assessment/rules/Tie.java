package org.tamga.assessment.rules;

import java.util.List;

/**
 * Why pieces of evidence go back to one voice, or may.
 *
 * @param certain whether they do for certain
 * @param reason in words
 * @param between which; one alone where it may go back to any other voice
 */
public record Tie(TieKind kind, boolean certain, String reason, List<Evidence> between) {
}
