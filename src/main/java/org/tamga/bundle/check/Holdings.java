package org.tamga.bundle.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tamga.actor.ActorKind;
import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.QuantityEntry;

/** What the bundle and the database hold together: all that an entry may refer to. What the bundle says goes before what was known. */
final class Holdings {

    private final Map<EntryType, Set<String>> slugs = new EnumMap<>(EntryType.class);
    private final Map<String, ActorKind> kinds = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, String> units;
    private final Map<String, Integer> paragraphs;
    private final Map<String, QuantityEntry> quantities;

    Holdings(Bundle bundle, Known known) {
        for (var type : EntryType.values()) {
            slugs.put(type, new HashSet<>(known.entries(type).keySet()));
            bundle.entries().get(type).forEach(placed -> slugs.get(type).add(placed.slug()));
        }
        known.actors().forEach((slug, actor) -> {
            kinds.put(slug, actor.kind());
            countries.add(actor.code());
        });
        bundle.countries().forEach(country -> {
            kinds.put(country.slug(), ActorKind.COUNTRY);
            countries.add(country.entry().code());
        });
        bundle.alliances().forEach(alliance -> kinds.put(alliance.slug(), ActorKind.ALLIANCE));
        bundle.actors().forEach(actor -> kinds.put(actor.slug(), actor.entry().kind()));
        units = new HashMap<>(known.units());
        bundle.measures().forEach(measure -> units.put(measure.slug(), measure.entry().unit()));
        paragraphs = new HashMap<>(known.paragraphs());
        bundle.articles().forEach(article -> paragraphs.put(article.slug(), article.entry().paragraphs()));
        quantities = new HashMap<>(known.quantities());
        bundle.claims().forEach(claim -> quantities.put(claim.slug(), claim.entry().quantity()));
    }

    boolean has(EntryType type, String slug) {
        return slugs.get(type).contains(slug);
    }

    /** Null where the actor is not held, or has no kind. */
    ActorKind kind(String actor) {
        return kinds.get(actor);
    }

    boolean hasCountry(String code) {
        return countries.contains(code);
    }

    /** Null where the measure is not held, or has no unit. */
    String unit(String measure) {
        return units.get(measure);
    }

    /** Null where the article is not held, or doesn't say. */
    Integer paragraphs(String article) {
        return paragraphs.get(article);
    }

    /** Null where the claim is not held, or has none. */
    QuantityEntry quantity(String claim) {
        return quantities.get(claim);
    }
}
