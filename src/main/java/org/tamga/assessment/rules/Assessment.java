package org.tamga.assessment.rules;

import java.util.List;
import java.util.Set;

import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Credibility;
import org.tamga.claim.Dispute;

/**
 * What the evidence amounts to on a day: derived, never typed in.
 *
 * @param disputes by whom it is disputed; empty unless the status is DISPUTED
 * @param qualifying the evidence that counts on neither side
 * @param contradictions those in force that speak against it, or that were settled against it; as they were known
 * @param withdrawals that it was taken back itself, or what supported it: in the order of days
 */
public record Assessment(AssessmentStatus status, Set<Dispute> disputes, Credibility credibility, Side supporting, Side denying,
        List<Evidence> qualifying, List<Contradiction> contradictions, List<Withdrawn> withdrawals) {
}
