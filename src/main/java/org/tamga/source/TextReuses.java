package org.tamga.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.tamga.common.Database;
import org.tamga.common.Portions;
import org.tamga.common.Rows;
import org.tamga.common.Select;
import org.tamga.source.fingerprint.Overlap;
import org.tamga.source.fingerprint.Overlap.Shared;

/**
 * Which passages an article has from another, whether or not it says so: derived from fingerprints, so that no query has to compare texts.
 * <p>
 * Who has it from whom, fingerprints can't tell. A curator who recorded it knows, and so does a republication. Otherwise the later
 * article has it from the earlier, in the order of DESIGN, section 5: the earliest day that the date of publication can mean, then the
 * latest, then the slug; an undated article is later than any dated one. Both may have it from a third.
 */
@ApplicationScoped
public class TextReuses {

    private final EntityManager database;
    private final Database reads;

    TextReuses(EntityManager database, Database reads) {
        this.database = database;
        this.reads = reads;
    }

    /** Two paragraphs of two articles. */
    private record Pair(long article, long of, int paragraph, int ofParagraph) {

        Pair turned() {
            return new Pair(of, article, ofParagraph, paragraph);
        }
    }

    private record Paragraph(long article, int paragraph) {
    }

    private record Reused(Pair pair, Overlap overlap) {
    }

    /**
     * Works out anew what these articles have from others, and others from them.
     *
     * @param articles the keys of those whose fingerprints, date, original or recorded reuses may have changed, flushed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(Collection<Long> articles) {
        for (var keys : Portions.of(articles)) {
            database.createNativeQuery("delete from text_reuse where article_id in (:articles) or of_id in (:articles)")
                    .setParameter("articles", keys).executeUpdate();
            store(directed(overlaps(keys), keys));
        }
    }

    private List<Reused> overlaps(Collection<Long> articles) {
        var shared = shared(articles);
        var counts = counts(articles);
        var found = new ArrayList<Reused>();
        shared.forEach((pair, fingerprints) -> {
            var overlap = Overlap.of(fingerprints, counts.get(new Paragraph(pair.article, pair.paragraph)),
                    counts.get(new Paragraph(pair.of, pair.ofParagraph)));
            if (overlap.isReuse()) {
                found.add(new Reused(pair, overlap));
            }
        });
        return found;
    }

    private Map<Pair, List<Shared>> shared(Collection<Long> articles) {
        var shared = new LinkedHashMap<Pair, List<Shared>>();
        Rows.list(named("""
                select mine.article_id, other.article_id, mine.paragraph, other.paragraph, mine.place, other.place
                from article_fingerprint mine
                join article_fingerprint other on other.hash = mine.hash and other.article_id <> mine.article_id
                where mine.article_id in (:articles)
                    and (mine.article_id < other.article_id or other.article_id not in (:articles))
                order by mine.article_id, other.article_id, mine.paragraph, other.paragraph, mine.place, other.place
                """, articles), row -> {
            var pair = new Pair(row.number(), row.number(), row.count(), row.count());
            return Map.entry(pair, new Shared(row.count(), row.count()));
        }).forEach(each -> shared.computeIfAbsent(each.getKey(), pair -> new ArrayList<>()).add(each.getValue()));
        return shared;
    }

    /** How many fingerprints the paragraphs have that share any with these articles. */
    private Map<Paragraph, Integer> counts(Collection<Long> articles) {
        var counts = new HashMap<Paragraph, Integer>();
        Rows.list(named("""
                select f.article_id, f.paragraph, count(*)
                from (select mine.article_id, mine.paragraph
                      from article_fingerprint mine
                      where mine.article_id in (:articles)
                      union
                      select other.article_id, other.paragraph
                      from article_fingerprint mine
                      join article_fingerprint other on other.hash = mine.hash
                      where mine.article_id in (:articles)) sharing
                join article_fingerprint f on f.article_id = sharing.article_id and f.paragraph = sharing.paragraph
                group by f.article_id, f.paragraph
                """, articles), row -> Map.entry(new Paragraph(row.number(), row.count()), row.count()))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    private List<Reused> directed(List<Reused> found, Collection<Long> articles) {
        if (found.isEmpty()) {
            return found;
        }
        var takers = takers(articles);
        var order = order(found);
        return found.stream().map(reused -> {
            var pair = reused.pair;
            var known = takers.contains(List.of(pair.article, pair.of));
            var knownTurned = takers.contains(List.of(pair.of, pair.article));
            var turn = known == knownTurned ? order.get(pair.article) < order.get(pair.of) : knownTurned;
            return turn ? new Reused(pair.turned(), reused.overlap.turned()) : reused;
        }).toList();
    }

    /** Pairs of keys: the first is known to have something from the second. */
    private Collection<List<Long>> takers(Collection<Long> articles) {
        return Rows.list(named("""
                select r.article_id, r.of_id from reuse r where r.article_id in (:articles) or r.of_id in (:articles)
                union
                select r.article_id, r.original_id from republication r
                where r.original_id is not null and (r.article_id in (:articles) or r.original_id in (:articles))
                """, articles), row -> List.of(row.number(), row.number()));
    }

    /** The place of every article that is found, from the earliest to the latest. */
    private Map<Long, Integer> order(List<Reused> found) {
        var keys = found.stream().flatMap(reused -> List.of(reused.pair.article, reused.pair.of).stream()).distinct().toList();
        var order = new HashMap<Long, Integer>();
        record Dated(Long key, LocalDate from, LocalDate until, String slug) {
        }
        var dated = new ArrayList<Dated>();
        for (var portion : Portions.of(keys)) {
            dated.addAll(Rows.list(named("""
                    select a.id, a.published_on_sort_from, a.published_on_sort_until, a.slug from article a where a.id in (:articles)
                    """, portion), row -> new Dated(row.number(), row.day(), row.day(), row.text())));
        }
        dated.sort(Comparator.comparing(Dated::from).thenComparing(Dated::until).thenComparing(Dated::slug));
        dated.forEach(each -> order.put(each.key, order.size()));
        return order;
    }

    private void store(List<Reused> found) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into text_reuse (article_id, of_id, paragraph, of_paragraph, overlap, of_overlap, run, certain)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """)) {
                for (var each : found) {
                    set(insert, each);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static void set(PreparedStatement insert, Reused reused) throws SQLException {
        insert.setLong(1, reused.pair.article);
        insert.setLong(2, reused.pair.of);
        insert.setInt(3, reused.pair.paragraph);
        insert.setInt(4, reused.pair.ofParagraph);
        insert.setBigDecimal(5, rounded(reused.overlap.share()));
        insert.setBigDecimal(6, rounded(reused.overlap.otherShare()));
        insert.setInt(7, reused.overlap.run());
        insert.setBoolean(8, reused.overlap.isCertain());
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP);
    }

    private Select named(String sql, Collection<Long> articles) {
        return reads.select(sql).with("articles", articles);
    }
}
