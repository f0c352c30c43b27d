package org.tamga.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;
import org.tamga.common.Standing;

/** Reads what articles have from others: what was found, and what a curator recorded. */
@ApplicationScoped
public class ReuseRepository {

    private final Database database;

    public ReuseRepository(Database database) {
        this.database = database;
    }

    /** What each of these articles has from others that are known by then: one entry for every other article, by its slug. */
    public Map<Long, List<ReuseView>> ofArticles(Collection<Long> articles, LocalDate known) {
        var all = new HashMap<Long, Map<String, Passages>>();
        Rows.many(database.select("""
                select t.article_id, o.slug, o.id, cast(null as varchar), t.paragraph, t.of_paragraph, t.overlap, t.run, t.certain
                from text_reuse t
                join article o on o.id = t.of_id
                where t.article_id in (:keys) and o.known_from <= :today
                union all
                select r.article_id, o.slug, o.id, r.because, p.paragraph, p.of_paragraph, cast(null as numeric(4, 3)),
                       cast(null as integer), false
                from reuse r
                join article o on o.id = r.of_id
                left join reuse_paragraph p on p.reuse_id = r.id
                where r.article_id in (:keys) and o.known_from <= :today
                """).with("keys", articles).with(Standing.DAY, known), Passage::of)
                .forEach((article, passages) -> passages.forEach(passage -> all.computeIfAbsent(article, key -> new TreeMap<>())
                        .computeIfAbsent(passage.slug, slug -> new Passages(passage.of)).add(passage)));
        var views = new HashMap<Long, List<ReuseView>>();
        all.forEach((article, byOther) -> views.put(article, byOther.values().stream().map(Passages::view).toList()));
        return views;
    }

    /** A row of the answer; the paragraph is null where a curator named none. */
    private record Passage(String slug, long of, String because, Integer paragraph, ReusedParagraphView view) {

        static Passage of(Row row) {
            var slug = row.text();
            var of = row.number();
            var because = row.text();
            var paragraph = row.count();
            var ofParagraph = row.count();
            var overlap = row.decimal();
            var words = row.count();
            var certain = row.flag();
            return new Passage(slug, of, because, paragraph,
                    paragraph == null ? null : new ReusedParagraphView(paragraph, ofParagraph, overlap, words, certain));
        }
    }

    /** Everything that one article has from another. */
    private static final class Passages {

        private final long of;
        private String because;
        private final Map<List<Integer>, ReusedParagraphView> paragraphs = new TreeMap<>(
                Comparator.<List<Integer>, Integer>comparing(pair -> pair.get(0)).thenComparing(pair -> pair.get(1)));

        Passages(long of) {
            this.of = of;
        }

        void add(Passage passage) {
            because = passage.because == null ? because : passage.because;
            var view = passage.view;
            if (view != null) {
                // Found goes before recorded: it knows how much.
                paragraphs.merge(List.of(view.paragraph(), view.ofParagraph()), view, (one, other) -> one.overlap() == null ? other : one);
            }
        }

        ReuseView view() {
            return new ReuseView(of, paragraphs.values().stream().anyMatch(ReusedParagraphView::certain), because,
                    new ArrayList<>(paragraphs.values()));
        }
    }
}
