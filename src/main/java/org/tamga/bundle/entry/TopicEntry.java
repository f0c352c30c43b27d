package org.tamga.bundle.entry;

import org.tamga.claim.Topic;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A subject that statements and claims are filed under.
 *
 * @param weight how much it matters in briefings, from 1 to 5; null: as most do
 */
@RegisterForReflection
public record TopicEntry(String slug, String name, String description, Integer weight, WithdrawnEntry withdrawn) implements Entry {

    /** To spell out what goes without saying makes it no other entry. */
    public TopicEntry {
        weight = weight != null && weight == Topic.AS_MOST ? null : weight;
    }
}
