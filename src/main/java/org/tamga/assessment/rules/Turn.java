package org.tamga.assessment.rules;

import java.time.LocalDate;

import org.tamga.claim.AssessmentStatus;

/**
 * A day on which the status changed, or fewer independent voices remained.
 *
 * @param because why, in a sentence
 * @param cause the article, link, or withdrawn object that made the difference
 */
public record Turn(LocalDate on, AssessmentStatus previousStatus, AssessmentStatus status, String because, Subject cause) {
}
