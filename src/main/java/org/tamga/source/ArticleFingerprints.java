package org.tamga.source;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.tamga.common.Portions;
import org.tamga.source.fingerprint.ParagraphFingerprints;
import org.tamga.source.fingerprint.Winnowing;

/** Keeps the fingerprints of articles: all that is left of their words. */
@ApplicationScoped
public class ArticleFingerprints {

    private final EntityManager database;

    ArticleFingerprints(EntityManager database) {
        this.database = database;
    }

    /**
     * Puts fingerprints in the place of those that were kept.
     *
     * @param byArticle of every article, maybe none, by its key; the articles must have been flushed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Map<Long, List<ParagraphFingerprints>> byArticle) {
        for (var keys : Portions.of(byArticle.keySet())) {
            delete("article_fingerprint", keys);
            delete("article_paragraph", keys);
        }
        database.unwrap(Session.class).doWork(connection -> {
            try (var paragraphs = connection.prepareStatement(
                    "insert into article_paragraph (article_id, paragraph, algorithm, words) values (?, ?, ?, ?)");
                    var fingerprints = connection.prepareStatement(
                            "insert into article_fingerprint (article_id, paragraph, place, hash) values (?, ?, ?, ?)")) {
                for (var article : byArticle.entrySet()) {
                    for (var paragraph : article.getValue()) {
                        add(paragraphs, fingerprints, article.getKey(), paragraph);
                    }
                    paragraphs.executeBatch();
                    fingerprints.executeBatch();
                }
            }
        });
    }

    private static void add(PreparedStatement paragraphs, PreparedStatement fingerprints, long article, ParagraphFingerprints paragraph)
            throws SQLException {
        paragraphs.setLong(1, article);
        paragraphs.setInt(2, paragraph.paragraph());
        paragraphs.setString(3, Winnowing.ALGORITHM);
        paragraphs.setInt(4, paragraph.words());
        paragraphs.addBatch();
        for (var fingerprint : paragraph.fingerprints()) {
            fingerprints.setLong(1, article);
            fingerprints.setInt(2, paragraph.paragraph());
            fingerprints.setInt(3, fingerprint.place());
            fingerprints.setLong(4, fingerprint.hash());
            fingerprints.addBatch();
        }
    }

    private void delete(String table, Collection<Long> articles) {
        database.createNativeQuery("delete from " + table + " where article_id in (:articles)")
                .setParameter("articles", articles)
                .executeUpdate();
    }
}
