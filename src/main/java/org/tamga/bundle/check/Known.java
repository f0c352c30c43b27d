package org.tamga.bundle.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tamga.actor.ActorKind;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.QuantityEntry;

/**
 * What the database holds of that which a bundle names, before the bundle is loaded: enough to tell whether a reference leads somewhere,
 * and whether an entry is new, changed, somebody else's, or gone from its files. What the bundle does not name is not among it, so that to
 * know it takes what the bundle has, however much the database holds.
 *
 * @param entries by type and slug: those that the bundle names, all that it declared before, and the countries, which are named by their
 *            codes
 * @param actors what kind of actor, and of countries the code, by slug
 * @param units the unit of every measure, by slug
 * @param paragraphs the number of paragraphs of every article, by slug
 * @param quantities the quantity of every claim that has one, by slug
 * @param originals the held original of every republication that has one, by slug of the article: those on the way from the articles
 * @param speaksFor whom an actor speaks for, by slug: those on the way from the actors
 * @param refinements the claims that a claim refines as other bundles have it, by slug: those on the way from the claims
 * @param assertions which of the statements takes a stance on which claim
 */
public record Known(
        Map<EntryType, Map<String, KnownEntry>> entries, Map<String, KnownActor> actors, Map<String, String> units,
        Map<String, Integer> paragraphs, Map<String, QuantityEntry> quantities, Map<String, String> originals,
        Map<String, String> speaksFor, Map<String, Set<String>> refinements, List<KnownAssertion> assertions) {

    /** An entry that was loaded: its id, whose it is, and what it was then. */
    public record KnownEntry(long id, String bundle, String digest, boolean withdrawn) {
    }

    /** An actor that was loaded; the code is null where it is no country. */
    public record KnownActor(ActorKind kind, String code) {
    }

    /** An assertion that was loaded, with the speaker of its statement. */
    public record KnownAssertion(String statement, String speaker, String claim) {
    }

    public Map<String, KnownEntry> entries(EntryType type) {
        return entries.getOrDefault(type, Map.of());
    }

    /** The database before anything was loaded. */
    public static Known nothing() {
        return new Known(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }
}
