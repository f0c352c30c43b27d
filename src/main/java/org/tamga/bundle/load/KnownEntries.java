package org.tamga.bundle.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.tamga.actor.ActorKind;
import org.tamga.bundle.check.Known;
import org.tamga.bundle.check.Known.KnownActor;
import org.tamga.bundle.check.Known.KnownAssertion;
import org.tamga.bundle.check.Known.KnownEntry;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.QuantityEntry;
import org.tamga.claim.Comparator;

/** What the database holds, read in one query per type however many entries there are. */
@ApplicationScoped
public class KnownEntries {

    private final EntityManager entities;

    KnownEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** Reads them; in a transaction that has the lock, so that they stay what they are. */
    public Known read() {
        var entries = new EnumMap<EntryType, Map<String, KnownEntry>>(EntryType.class);
        for (var type : EntryType.values()) {
            entries.put(type, entries(type));
        }
        return new Known(entries, actors(), texts("select slug, unit from Measure"), paragraphs(), quantities(),
                texts("select article.slug, original.slug from Republication where original is not null"),
                texts("select slug, speaksFor.slug from Actor where speaksFor is not null"), assertions());
    }

    private Map<String, KnownEntry> entries(EntryType type) {
        var known = new HashMap<String, KnownEntry>();
        for (var row : rows("select slug, id, bundle, digest, withdrawal.day from " + type.typeName())) {
            known.put(row.get(0, String.class), new KnownEntry(row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class),
                    row.get(4, LocalDate.class) != null));
        }
        return known;
    }

    private Map<String, KnownActor> actors() {
        var actors = new HashMap<String, KnownActor>();
        for (var row : rows("select slug, kind, code from Actor")) {
            actors.put(row.get(0, String.class), new KnownActor(row.get(1, ActorKind.class), row.get(2, String.class)));
        }
        return actors;
    }

    private Map<String, Integer> paragraphs() {
        var paragraphs = new HashMap<String, Integer>();
        rows("select slug, paragraphCount from Article")
                .forEach(row -> paragraphs.put(row.get(0, String.class), row.get(1, Integer.class)));
        return paragraphs;
    }

    private Map<String, QuantityEntry> quantities() {
        var quantities = new HashMap<String, QuantityEntry>();
        var hql = """
                select slug, quantity.low, quantity.high, quantity.comparator, quantity.unit from Claim
                where quantity.comparator is not null
                """;
        for (var row : rows(hql)) {
            quantities.put(row.get(0, String.class), new QuantityEntry(row.get(1, BigDecimal.class),
                    row.get(2, BigDecimal.class), row.get(3, Comparator.class), row.get(4, String.class), null));
        }
        return quantities;
    }

    private List<KnownAssertion> assertions() {
        return rows("select a.statement.slug, a.statement.speaker.slug, a.claim.slug from Assertion a").stream()
                .map(row -> new KnownAssertion(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    private Map<String, String> texts(String hql) {
        var texts = new HashMap<String, String>();
        rows(hql).forEach(row -> texts.put(row.get(0, String.class), row.get(1, String.class)));
        return texts;
    }

    private List<Tuple> rows(String hql) {
        return entities.createQuery(hql, Tuple.class).getResultList();
    }
}
