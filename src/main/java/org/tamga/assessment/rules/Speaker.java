package org.tamga.assessment.rules;

import java.util.List;
import java.util.Set;

/**
 * To whom a passage attributes what it reports.
 *
 * @param actor who
 * @param named false of a speaker whom the article leaves unnamed
 * @param spokeFor for whom else the speaker spoke that day: a country, a ministry
 */
public record Speaker(Named actor, boolean named, List<Named> spokeFor) {

    /** Whether this is one of these, or spoke for one of them. */
    boolean speaksFor(Set<String> slugs) {
        return slugs.contains(actor.slug()) || spokeFor.stream().anyMatch(principal -> slugs.contains(principal.slug()));
    }
}
