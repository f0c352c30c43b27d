package org.tamga.assessment;

import java.util.Collection;

/**
 * The entries that a change touches, by their keys, as far as evidence depends on them.
 *
 * @param actors those that stood before: who is new is in no evidence yet that stands
 */
public record EvidenceChange(Collection<Long> actors, Collection<Long> sources, Collection<Long> articles,
        Collection<Long> statements, Collection<Long> claims, Collection<Long> citations, Collection<Long> links) {
}
