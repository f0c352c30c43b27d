package org.tamga.assessment.rules;

import java.util.List;

/**
 * All that bears on one question, whenever it became known.
 *
 * @param of the claim or statement
 * @param evidence every passage, each once
 * @param passages reuse between the articles of the evidence
 * @param contradictions none of a statement
 * @param withdrawn that the claim or statement itself was taken back; null while it stands
 */
public record Dossier(Subject of, Question question, List<Evidence> evidence, List<Passage> passages, List<Contradiction> contradictions,
        Withdrawn withdrawn) {
}
