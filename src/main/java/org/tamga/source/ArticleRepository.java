package org.tamga.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.ActorRow;
import org.tamga.common.Database;
import org.tamga.common.Listing;
import org.tamga.common.Order;
import org.tamga.common.Paged;
import org.tamga.common.Parents;
import org.tamga.common.Rows;
import org.tamga.common.Standing;

/** Reads articles, who wrote them, and whose text they carry. */
@ApplicationScoped
public class ArticleRepository {

    private final Database database;

    public ArticleRepository(Database database) {
        this.database = database;
    }

    /** The articles with these keys. */
    public Map<Long, ArticleNode> byKeys(Collection<Long> keys) {
        return Rows.byKey(database.select("""
                select a.id, %s
                from article a
                where a.id in (:keys)
                """.formatted(ArticleNode.COLUMNS)).with("keys", keys), ArticleNode::of);
    }

    /** The articles with these slugs; a slug that no article has is left out. */
    public Map<String, ArticleNode> bySlugs(Collection<String> slugs) {
        return Rows.bySlug(database.select("""
                select a.slug, %s
                from article a
                where a.slug in (:slugs)
                """.formatted(ArticleNode.COLUMNS)).with("slugs", slugs), ArticleNode::of);
    }

    /** The authors of each of these articles, in the order of the byline. */
    public Map<Long, List<ActorRow>> authors(Collection<Long> articles) {
        return Rows.many(database.select("""
                select w.article_id, %s
                from article_author w
                join actor a on a.id = w.author_id
                where w.article_id in (:keys)
                order by w.article_id, w.place
                """.formatted(ActorRow.COLUMNS)).with("keys", articles), ActorRow::of);
    }

    /** The original of each of these articles that is a republication. */
    public Map<Long, RepublicationView> originals(Collection<Long> articles) {
        return Rows.byKey(database.select("""
                select r.article_id, r.id, r.original_id, s.id, s.name, r.title,
                       r.published_on_edtf, r.published_on_earliest, r.published_on_latest, r.because
                from republication r
                left join article held on held.id = r.original_id
                left join source s on s.id = coalesce(r.source_id, held.source_id)
                where r.article_id in (:keys)
                """).with("keys", articles), RepublicationView::of);
    }

    /** The names of the authors of each of these originals, whether the original is held or not. */
    public Map<Long, List<String>> originalAuthorNames(Collection<Long> republications) {
        return Rows.many(database.select("""
                select wrote.republication_id, p.name
                from (select w.republication_id, w.author_id, w.place
                      from republication_author w
                      union all
                      select r.id, w.author_id, w.place
                      from republication r
                      join article_author w on w.article_id = r.original_id) wrote
                join actor p on p.id = wrote.author_id
                where wrote.republication_id in (:keys)
                order by wrote.republication_id, wrote.place
                """).with("keys", republications), row -> row.text());
    }

    /** What is known of each of these articles rests on this. */
    public Map<Long, List<ArticleGroundView>> grounds(Collection<Long> articles) {
        return Rows.many(database.select("""
                select g.article_id, g.fact, g.basis, g.because
                from article_ground g
                where g.article_id in (:keys)
                order by g.article_id, g.place
                """).with("keys", articles),
                row -> new ArticleGroundView(row.one(ArticleFact.class), row.one(GroundBasis.class), row.text()));
    }

    /** The articles of {@code :sources}, as the publisher or as the original's; some twice. */
    public static final String FROM_SOURCES = """
            select t.id as article_id
            from source publisher
            join article t on t.source_id = publisher.id
            where publisher.slug in (:sources)
            union all
            select r.article_id
            from source outlet
            join republication r on r.source_id = outlet.id
            where outlet.slug in (:sources)""";

    /** The condition that an article {@code reporting} is one of them. */
    public static final String IS_FROM_SOURCES = """
            (reporting.source_id in (select publisher.id from source publisher where publisher.slug in (:sources))
             or exists (select 1
                        from republication r
                        join source outlet on outlet.id = r.source_id
                        where r.article_id = reporting.id and outlet.slug in (:sources)))""";

    /** The articles in the whole store. */
    public Paged<ArticleNode> page(ArticleList list) {
        return listing(list).page(database, list.wanted());
    }

    /** The articles that each of these sources published. */
    public Map<Long, Paged<ArticleNode>> ofSources(Collection<Long> sources, ArticleList list) {
        return listing(list).pages(database, "a.source_id", sources, list.wanted());
    }

    /** Who wrote which article, or the text that it carries. */
    private static final Parents OF_AUTHORS = new Parents("""
            join (select article_id, author_id from article_author
                  union
                  select r.article_id, w.author_id
                  from republication r
                  join republication_author w on w.republication_id = r.id) wrote on wrote.article_id = a.id
            """, "wrote.author_id", """
            a.id in (select w.article_id
                     from article_author w
                     where w.author_id = %1$s
                     union all
                     select r.article_id
                     from republication_author w
                     join republication r on r.id = w.republication_id
                     where w.author_id = %1$s)""");

    /** The articles that each of these persons wrote, also those that carry their text. */
    public Map<Long, Paged<ArticleNode>> ofAuthors(Collection<Long> authors, ArticleList list) {
        return listing(list).pages(database, OF_AUTHORS, authors, list.wanted());
    }

    private static Listing<ArticleNode> listing(ArticleList list) {
        var listing = new Listing<>(ArticleNode.COLUMNS, """
                article a
                left join source s on s.id = a.source_id
                left join actor c on c.id = s.country_id
                left join republication original on original.article_id = a.id
                """, order(list), ArticleNode::of)
                .where(Standing.known("a")).with(Standing.DAY, list.known());
        var filter = list.filter();
        if (filter == null || !Boolean.TRUE.equals(filter.withdrawn())) {
            listing.where(Standing.of("a"));
        }
        if (filter != null) {
            listing.where("a.id in (" + FROM_SOURCES + ")", "sources", filter.sources())
                    .where("c.code = :country", "country", filter.country() == null ? null : filter.country().toString())
                    .where(OF_AUTHORS.condition().formatted("(select p.id from actor p where p.slug = :author)"), "author",
                            filter.author())
                    .within("a.published_on", "publishedOn", filter.publishedOn())
                    .where("a.language = :language", "language", filter.language() == null ? null : filter.language().toString());
            if (filter.republication() != null) {
                listing.where(filter.republication() ? "original.id is not null" : "original.id is null");
            }
        }
        return listing;
    }

    private static Order order(ArticleList list) {
        return switch (list.field()) {
            case PUBLISHED_ON -> Order.byDate("PUBLISHED_ON", "a.published_on", "a.slug", list.direction());
            case SLUG -> Order.bySlug("a", list.direction());
        };
    }
}
