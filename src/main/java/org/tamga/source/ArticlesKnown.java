package org.tamga.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.tamga.common.Database;
import org.tamga.common.Portions;
import org.tamga.common.Row;
import org.tamga.common.Rows;
import org.tamga.common.Today;

/**
 * From which day on what an article reports is known (DESIGN, section 4): the latest day that its date of publication can mean; of a
 * republication, that of the earliest text known. What the store holds has been published by the day that it was taken in: that day counts
 * where the date is open, unknown, or later.
 */
@ApplicationScoped
public class ArticlesKnown {

    private static final int AT_ONCE = 1000;

    private final EntityManager database;
    private final Database reads;
    private final Today today;

    ArticlesKnown(EntityManager database, Database reads, Today today) {
        this.database = database;
        this.reads = reads;
        this.today = today;
    }

    /**
     * Works it out anew for these articles, and for all that carry their text.
     *
     * @param articles the keys of those whose date or original may have changed, flushed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(Collection<Long> articles) {
        var portions = Portions.of(articles);
        // Of all of them first, as one may carry the text of another.
        for (var portion : portions) {
            database.createNativeQuery("update article set taken_in = :today where id in (:articles) and taken_in is null")
                    .setParameter("today", today.get()).setParameter("articles", portion).executeUpdate();
        }
        for (var portion : portions) {
            store(known(portion));
        }
    }

    /** Works it out anew for every article: there may be more of them than can be held at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutAll() {
        database.createNativeQuery("update article set taken_in = :today where taken_in is null").setParameter("today", today.get())
                .executeUpdate();
        for (var portion = after(Long.MIN_VALUE); !portion.isEmpty(); portion = after(portion.get(portion.size() - 1))) {
            store(known(portion));
        }
    }

    private List<Long> after(long article) {
        return database.createQuery("select id from Article where id > :article order by id", Long.class).setParameter("article", article)
                .setMaxResults(AT_ONCE).getResultList();
    }

    private Map<Long, LocalDate> known(Collection<Long> articles) {
        return Rows.byKey(reads.select("""
                with recursive affected (id) as (
                    select a.id from article a where a.id in (:articles)
                    union
                    select r.article_id from affected %1$s
                ), carried (article_id, text_id) as (
                    select affected.id, affected.id from affected
                    union
                    select carried.article_id, r.original_id
                    from carried
                    %2$s
                )
                select carried.article_id, min(least(coalesce(t.published_on_latest, t.taken_in), t.taken_in, coalesce(
                    (select r.published_on_latest from republication r where r.article_id = t.id), t.taken_in)))
                from carried
                %3$s
                group by carried.article_id
                """.formatted(reads.lookedUp("republication", "r", "r.original_id = affected.id"),
                reads.lookedUp("republication", "r", "r.article_id = carried.text_id and r.original_id is not null"),
                reads.lookedUp("article", "t", "t.id = carried.text_id"))).with("articles", articles), Row::day);
    }

    private void store(Map<Long, LocalDate> known) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement("update article set known_from = ? where id = ?")) {
                var waiting = 0;
                for (var each : known.entrySet()) {
                    update.setObject(1, each.getValue());
                    update.setLong(2, each.getKey());
                    update.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        update.executeBatch();
                    }
                }
                update.executeBatch();
            }
        });
    }
}
