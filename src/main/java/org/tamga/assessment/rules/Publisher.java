package org.tamga.assessment.rules;

import java.util.List;
import java.util.Set;

import org.tamga.source.Reliability;

/**
 * Who answers for a text.
 *
 * @param source the outlet
 * @param owner who owns it; null where nobody knows
 * @param organisation the organisation that it is; null where it is none
 * @param grade its reliability; null where nobody graded it
 * @param spokeFor for whom the organisation speaks: a ministry that publishes is the government's voice
 */
public record Publisher(Named source, Named owner, Named organisation, Reliability grade, List<Named> spokeFor) {

    /** One that speaks for itself alone. */
    public Publisher(Named source, Named owner, Named organisation, Reliability grade) {
        this(source, owner, organisation, grade, List.of());
    }

    /** Whether it is the organisation of one of these, or of somebody who speaks for one of them. */
    boolean speaksFor(Set<String> slugs) {
        return organisation != null && slugs.contains(organisation.slug())
                || spokeFor.stream().anyMatch(principal -> slugs.contains(principal.slug()));
    }
}
