package org.tamga.bundle.load;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.tamga.actor.ActorKind;
import org.tamga.bundle.check.Known;
import org.tamga.bundle.check.Known.KnownActor;
import org.tamga.bundle.check.Known.KnownAssertion;
import org.tamga.bundle.check.Known.KnownEntry;
import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.QuantityEntry;
import org.tamga.bundle.entry.References;
import org.tamga.claim.Comparator;
import org.tamga.common.Portions;
import org.tamga.common.StorableText;

/** What the database holds of that which a bundle names, read in a few queries per type: as much as the bundle has, whatever there is. */
@ApplicationScoped
public class KnownEntries {

    private static final Map<String, EntryType> TYPES = Arrays.stream(EntryType.values()).collect(toMap(EntryType::typeName, type -> type));

    /** What names no bundle: one without a name is refused, but first it is checked. */
    private static final String NOBODY = "";

    private final EntityManager entities;
    private final KnownChains chains;

    KnownEntries(EntityManager entities, KnownChains chains) {
        this.entities = entities;
        this.chains = chains;
    }

    /** Reads it; in a transaction that has the lock, so that it stays what it is. */
    public Known of(Bundle bundle) {
        var name = bundle.name() != null && StorableText.is(bundle.name()) ? bundle.name() : NOBODY;
        var named = named(bundle, name);
        var entries = new EnumMap<EntryType, Map<String, KnownEntry>>(EntryType.class);
        named.forEach((type, slugs) -> entries.put(type, entries(type, slugs)));
        return new Known(entries, actors(named.get(EntryType.ACTOR)), units(named.get(EntryType.MEASURE)),
                paragraphs(named.get(EntryType.ARTICLE)), quantities(named.get(EntryType.CLAIM)),
                chains.originals(named.get(EntryType.ARTICLE)), chains.speaksFor(named.get(EntryType.ACTOR)),
                chains.refinements(named.get(EntryType.CLAIM), name), assertions(named.get(EntryType.STATEMENT)));
    }

    private Map<EntryType, Set<String>> named(Bundle bundle, String name) {
        var references = References.of(bundle);
        var named = new EnumMap<EntryType, Set<String>>(EntryType.class);
        for (var type : EntryType.values()) {
            named.put(type, references.to(type).stream().filter(StorableText::is).collect(toCollection(LinkedHashSet::new)));
        }
        declaredBefore(name).forEach(row -> named.get(TYPES.get(row.get(0, String.class))).add(row.get(1, String.class)));
        named.get(EntryType.ACTOR).addAll(countries());
        return named;
    }

    /** As its revisions recorded it: to look through all entries for those of one bundle takes as long as there are entries. */
    private List<Tuple> declaredBefore(String bundle) {
        var revisions = entities.createQuery("select number from Revision where bundle = :bundle", Long.class)
                .setParameter("bundle", bundle).getResultList();
        var declared = new ArrayList<Tuple>();
        for (var portion : Portions.of(revisions)) {
            declared.addAll(entities
                    .createQuery("select distinct objectType, slug from RevisionChange where revision.number in (:revisions)", Tuple.class)
                    .setParameter("revisions", portion).getResultList());
        }
        return declared;
    }

    /** All: there are no more than ISO 3166 has. */
    private List<String> countries() {
        return entities.createQuery("select slug from Actor where code is not null", String.class).getResultList();
    }

    private Map<String, KnownEntry> entries(EntryType type, Collection<String> slugs) {
        var known = new HashMap<String, KnownEntry>();
        for (var row : rows("select slug, id, bundle, digest, withdrawal.day from " + type.typeName() + " where slug in (:slugs)", slugs)) {
            known.put(row.get(0, String.class), new KnownEntry(row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class),
                    row.get(4, LocalDate.class) != null));
        }
        return known;
    }

    private Map<String, KnownActor> actors(Set<String> slugs) {
        var actors = new HashMap<String, KnownActor>();
        for (var row : rows("select slug, kind, code from Actor where slug in (:slugs)", slugs)) {
            actors.put(row.get(0, String.class), new KnownActor(row.get(1, ActorKind.class), row.get(2, String.class)));
        }
        return actors;
    }

    private Map<String, String> units(Set<String> slugs) {
        var units = new HashMap<String, String>();
        rows("select slug, unit from Measure where slug in (:slugs)", slugs)
                .forEach(row -> units.put(row.get(0, String.class), row.get(1, String.class)));
        return units;
    }

    private Map<String, Integer> paragraphs(Set<String> slugs) {
        var paragraphs = new HashMap<String, Integer>();
        rows("select slug, paragraphCount from Article where slug in (:slugs)", slugs)
                .forEach(row -> paragraphs.put(row.get(0, String.class), row.get(1, Integer.class)));
        return paragraphs;
    }

    private Map<String, QuantityEntry> quantities(Set<String> slugs) {
        var quantities = new HashMap<String, QuantityEntry>();
        var hql = """
                select slug, quantity.low, quantity.high, quantity.comparator, quantity.unit from Claim
                where slug in (:slugs) and quantity.comparator is not null
                """;
        for (var row : rows(hql, slugs)) {
            quantities.put(row.get(0, String.class), new QuantityEntry(row.get(1, BigDecimal.class),
                    row.get(2, BigDecimal.class), row.get(3, Comparator.class), row.get(4, String.class), null));
        }
        return quantities;
    }

    private List<KnownAssertion> assertions(Set<String> statements) {
        var hql = "select a.statement.slug, a.statement.speaker.slug, a.claim.slug from Assertion a where a.statement.slug in (:slugs)";
        return rows(hql, statements).stream()
                .map(row -> new KnownAssertion(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    private List<Tuple> rows(String hql, Collection<String> slugs) {
        var rows = new ArrayList<Tuple>();
        for (var portion : KnownChains.portions(slugs)) {
            rows.addAll(entities.createQuery(hql, Tuple.class).setParameter("slugs", portion).getResultList());
        }
        return rows;
    }
}
