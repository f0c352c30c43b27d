package org.tamga.assessment.rules;

import java.util.List;

/**
 * A group of evidence that goes back to one voice.
 *
 * @param label whose voice, in words
 * @param evidence the group, in the order of citation slugs
 * @param ties the ties within, and those, never certain, to other groups
 * @param floats whether it may be any other voice: all of it is unnamed or of unknown origin
 */
public record Origin(String label, List<Evidence> evidence, List<Tie> ties, boolean floats) {
}
