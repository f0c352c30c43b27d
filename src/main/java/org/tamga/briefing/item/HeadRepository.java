package org.tamga.briefing.item;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.briefing.item.ItemContent.Figure;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Comparator;
import org.tamga.claim.Topic;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;

/**
 * Reads what claims and statements say of themselves, and whose readers they are told to: those of a country that takes part or is spoken
 * of, itself or through somebody or something that belongs to it, and of a statement also those of the country for which it was made.
 */
@ApplicationScoped
class HeadRepository {

    private final Database database;

    HeadRepository(Database database) {
        this.database = database;
    }

    /** The actor {@code a}'s country: itself, or the one it belongs to. */
    private static final String COUNTRY = "case when a.kind = 'COUNTRY' then a.id else a.country_id end";

    private record Taking(String slug, Long country) {
    }

    private record Filed(String slug, int weight) {
    }

    Map<Long, Head> ofClaims(Collection<Long> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        var taking = taking("""
                select p.claim_id, a.slug, %s
                from claim_participant p
                join actor a on a.id = p.actor_id
                where p.claim_id in (:keys) and p.role <> 'MENTIONED'
                order by p.claim_id, p.place
                """, claims);
        var topics = topics("claim_topic", "claim_id", claims);
        var heads = new LinkedHashMap<Long, Head>();
        Rows.byKey(database.select("""
                select c.id, c.id, c.slug, c.kind, c.text, c.language, c.holds_edtf, c.holds_earliest, c.holds_latest,
                       m.slug, m.name, c.quantity_comparator, c.quantity_low, c.quantity_high, c.quantity_unit,
                       c.quantity_as_of_edtf, c.quantity_as_of_earliest, c.quantity_as_of_latest
                from claim c
                left join measure m on m.id = c.measure_id
                where c.id in (:keys)
                """).with("keys", claims), row -> {
            var key = row.number();
            var those = taking.getOrDefault(key, List.of());
            var under = topics.get(key);
            return new Head(ItemType.CLAIM, row.text(), row.one(ClaimKind.class), row.text(), row.text(), when(row), figure(row),
                    weight(under), topic(under), about(those), countries(those), null);
        }).forEach(heads::put);
        return heads;
    }

    Map<Long, Head> ofStatements(Collection<Long> statements) {
        var about = taking("""
                select s.statement_id, a.slug, %s
                from statement_about s
                join actor a on a.id = s.actor_id
                where s.statement_id in (:keys)
                order by s.statement_id, s.place
                """, statements);
        var speaking = Rows.many(database.select("""
                select v.statement_id, v.actor_id
                from statement_voice v
                join actor a on a.id = v.actor_id
                where v.statement_id in (:keys) and a.kind = 'COUNTRY'
                """).with("keys", statements), Row::number);
        var topics = topics("statement_topic", "statement_id", statements);
        return Rows.byKey(database.select("""
                select s.id, s.id, s.slug, s.text, s.language, s.said_on_edtf, s.said_on_earliest, s.said_on_latest, a.slug
                from statement s
                join actor a on a.id = s.speaker_id
                where s.id in (:keys)
                """).with("keys", statements), row -> {
            var key = row.number();
            var those = about.getOrDefault(key, List.of());
            var under = topics.get(key);
            var countries = countries(those);
            countries.addAll(speaking.getOrDefault(key, List.of()));
            return new Head(ItemType.STATEMENT, row.text(), null, row.text(), row.text(), when(row), null, weight(under), topic(under),
                    about(those), countries, row.text());
        });
    }

    private Map<Long, List<Taking>> taking(String sql, Collection<Long> keys) {
        return Rows.many(database.select(sql.formatted(COUNTRY)).with("keys", keys),
                row -> new Taking(row.text(), row.number()));
    }

    /** The weightiest of each, and of these the first by slug. */
    private Map<Long, Filed> topics(String table, String key, Collection<Long> keys) {
        var first = new LinkedHashMap<Long, Filed>();
        Rows.many(database.select("""
                select f.%2$s, t.slug, t.weight
                from %1$s f
                join topic t on t.id = f.topic_id
                where f.%2$s in (:keys)
                order by f.%2$s, t.weight desc, t.slug
                """.formatted(table, key)).with("keys", keys), row -> new Filed(row.text(), row.count()))
                .forEach((of, topics) -> first.put(of, topics.get(0)));
        return first;
    }

    private static int weight(Filed under) {
        return under == null ? Topic.AS_MOST : under.weight;
    }

    private static String topic(Filed under) {
        return under == null ? "" : under.slug;
    }

    private static List<String> about(List<Taking> those) {
        return those.stream().map(Taking::slug).distinct().toList();
    }

    private static Set<Long> countries(List<Taking> those) {
        var countries = new LinkedHashSet<Long>();
        those.stream().map(Taking::country).filter(country -> country != null).forEach(countries::add);
        return countries;
    }

    /** Three columns: the EDTF text, the earliest and the latest day. Null where no text is stored. */
    static When when(Row row) {
        var edtf = row.text();
        var earliest = row.day();
        var latest = row.day();
        return edtf == null ? null : new When(edtf, earliest, latest);
    }

    private static Figure figure(Row row) {
        var measure = row.text();
        var name = row.text();
        var comparator = row.one(Comparator.class);
        var low = row.decimal();
        var high = row.decimal();
        var unit = row.text();
        var asOf = when(row);
        return comparator == null ? null : new Figure(measure, name, comparator, low, high, unit, asOf);
    }
}
