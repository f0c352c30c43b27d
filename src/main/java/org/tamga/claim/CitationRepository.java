package org.tamga.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.ActorRow;
import org.tamga.common.Among;
import org.tamga.common.Database;
import org.tamga.common.Direction;
import org.tamga.common.Listing;
import org.tamga.common.Order;
import org.tamga.common.OrderKey;
import org.tamga.common.Paged;
import org.tamga.common.Rows;
import org.tamga.common.Standing;
import org.tamga.source.ArticleRepository;

/** Reads citations: which passage reports what, and on what it rests. */
@ApplicationScoped
public class CitationRepository {

    private final Database database;

    public CitationRepository(Database database) {
        this.database = database;
    }

    /** The citations with these slugs; a slug that no citation has is left out. */
    public Map<String, CitationNode> bySlugs(Collection<String> slugs) {
        return Rows.bySlug(database.select("""
                select q.slug, %s
                from citation q
                where q.slug in (:slugs)
                """.formatted(CitationNode.COLUMNS)).with("slugs", slugs), CitationNode::of);
    }

    /** The passages that report each of these statements. */
    public Map<Long, Paged<CitationNode>> ofStatements(Collection<Long> statements, CitationList list) {
        return listing(list).pages(database, "q.statement_id", statements, list.wanted());
    }

    /** The passages that speak of each of these claims themselves; what statements say of it is read with them. */
    public Map<Long, Paged<CitationNode>> ofClaims(Collection<Long> claims, CitationList list) {
        return listing(list).pages(database, "q.claim_id", claims, list.wanted());
    }

    /** The passages of each of these articles that report something. */
    public Map<Long, Paged<CitationNode>> ofArticles(Collection<Long> articles, CitationList list) {
        return listing(list).pages(database, "q.article_id", articles, list.wanted());
    }

    private static Listing<CitationNode> listing(CitationList list) {
        var listing = new Listing<>(CitationNode.COLUMNS, "citation q join article a on a.id = q.article_id", order(list),
                CitationNode::of);
        listing.plannedOnce().shortBelowEach().where(Standing.known("a")).with(Standing.DAY, list.known());
        if (!list.withdrawnToo()) {
            listing.where(Standing.of("q")).where(Standing.of("a"));
        }
        var filter = list.filter();
        if (filter != null) {
            listing.whereIn("q.stance", "stances", filter.stances())
                    .where("q.voice = :voice", "voice", filter.voice() == null ? null : filter.voice().name())
                    .where("q.hedged = :hedged", "hedged", filter.hedged())
                    .where(Among.linked("q.id", "citation_attributed_to", "citation_id", "actor_id", "actor", "attributedTo"),
                            "attributedTo", filter.attributedTo())
                    .within("a.published_on", "publishedOn", filter.publishedOn())
                    .where(Among.keys("a.id", ArticleRepository.FROM_SOURCES), "sources", filter.sources());
        }
        return listing;
    }

    private static Order order(CitationList list) {
        var direction = list.direction();
        return switch (list.field()) {
            case PUBLISHED_ON -> Order.byDate("PUBLISHED_ON", "a.published_on", "a.slug", direction)
                    .and(OrderKey.number("q.paragraph", Direction.ASC))
                    .and(OrderKey.text("q.slug", Direction.ASC));
            case PARAGRAPH -> new Order("PARAGRAPH " + direction, List.of(
                    OrderKey.text("a.slug", direction),
                    OrderKey.number("q.paragraph", direction),
                    OrderKey.text("q.slug", direction)));
        };
    }

    /** To whom each of these passages attributes what it reports. */
    public Map<Long, List<ActorRow>> attributedTo(Collection<Long> citations) {
        return Rows.many(database.select("""
                select x.citation_id, %s
                from citation_attributed_to x
                join actor a on a.id = x.actor_id
                where x.citation_id in (:keys)
                order by x.citation_id, x.place
                """.formatted(ActorRow.COLUMNS)).with("keys", citations), ActorRow::of);
    }

    /** What each of these passages rests on. */
    public Map<Long, List<BasisView>> restsOn(Collection<Long> citations) {
        return Rows.many(database.select("""
                select b.citation_id, b.kind, b.slug, b.name
                from citation_basis b
                where b.citation_id in (:keys)
                order by b.citation_id, b.place
                """).with("keys", citations), row -> new BasisView(row.one(BasisKind.class), row.text(), row.text()));
    }
}
