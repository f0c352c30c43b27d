package org.tamga.assessment;

import org.tamga.assessment.rules.Dossier;
import org.tamga.assessment.rules.Timeline;

/**
 * A claim or statement whose evidence was looked at.
 *
 * @param dossier all the evidence
 * @param timeline what that amounted to, period by period
 */
public record Examined(Dossier dossier, Timeline timeline) {

    public static Examined of(Dossier dossier) {
        return new Examined(dossier, Timeline.of(dossier));
    }
}
