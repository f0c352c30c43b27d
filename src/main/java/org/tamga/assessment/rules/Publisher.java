package org.tamga.assessment.rules;

import org.tamga.source.Reliability;

/**
 * Who answers for a text.
 *
 * @param source the outlet
 * @param owner who owns it; null where nobody knows
 * @param organisation the organisation that it is; null where it is none
 * @param grade its reliability; null where nobody graded it
 */
public record Publisher(Named source, Named owner, Named organisation, Reliability grade) {
}
