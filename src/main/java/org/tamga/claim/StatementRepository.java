package org.tamga.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.ActorRow;
import org.tamga.actor.MembershipList;
import org.tamga.common.Among;
import org.tamga.common.Database;
import org.tamga.common.Listing;
import org.tamga.common.Order;
import org.tamga.common.Paged;
import org.tamga.common.Parents;
import org.tamga.common.Rows;
import org.tamga.common.Standing;

/** Reads statements, and whom they are about and were made to. */
@ApplicationScoped
public class StatementRepository {

    /** Its assessment as of the day: what is not known yet has none. */
    private static final String ASSESSED = "join statement_assessment e on e.statement_id = s.id and %s ".formatted(Standing.assessed("e"));

    private static final String BOTH = "statement_of_actor x join statement_of_actor y on y.statement_id = x.statement_id";

    private final Database database;

    public StatementRepository(Database database) {
        this.database = database;
    }

    /** The statements with these keys. */
    public Map<Long, StatementNode> byKeys(Collection<Long> keys) {
        return Rows.byKey(database.select("""
                select s.id, %s
                from statement s
                where s.id in (:keys)
                """.formatted(StatementNode.COLUMNS)).with("keys", keys), StatementNode::of);
    }

    /** The statements with these slugs; a slug that no statement has is left out. */
    public Map<String, StatementNode> bySlugs(Collection<String> slugs) {
        return Rows.bySlug(database.select("""
                select s.slug, %s
                from statement s
                where s.slug in (:slugs)
                """.formatted(StatementNode.COLUMNS)).with("slugs", slugs), StatementNode::of);
    }

    /** The statements in the whole store. */
    public Paged<StatementNode> page(StatementList list) {
        var listing = listing(list);
        if (list.isOfActors()) {
            listing.countedBy(Counted.inAll("statement", list.known(), list.withdrawnToo()), Parents.NONE);
        }
        return listing.page(database, list.wanted());
    }

    /** The statements by each of these actors, or by whoever spoke for them that day; or, as the filter says, about them. */
    public Map<Long, Paged<StatementNode>> ofActors(Collection<Long> actors, StatementList list) {
        var listing = list.about() ? ofActors("statement_of_actor x", list).where("x.as_about") : ofVoices(list);
        if (list.isOfActors()) {
            listing.countedBy(counted("statement_of_actor x", list).where(list.about() ? "x.as_about" : "x.as_voice"),
                    Parents.in("x.actor_id"));
        }
        return listing.pages(database, Parents.in("x.actor_id"), actors, list.wanted());
    }

    private static Listing<StatementNode> ofVoices(StatementList list) {
        var listing = ofActors("statement_voice x", list);
        return list.filter() == null ? listing.plannedOnce() : listing;
    }

    /** Over what is kept of actors in the order of the list. */
    private static Listing<StatementNode> ofActors(String from, StatementList list) {
        var listing = new Listing<>(StatementNode.COLUMNS, from + " join statement s on s.id = x.statement_id " + ASSESSED,
                orderOfActors(list),
                StatementNode::of);
        filter(listing, list);
        // What a release wrote that knows of no order is listed once a start has put it there.
        return listing.where("x.slug is not null");
    }

    /** What is listed of it on the day: all in one index, where nothing is asked that only the statements tell. */
    private static Listing<Void> counted(String from, StatementList list) {
        return Listing.counting(from).where(Standing.listed("x", list.withdrawnToo())).with(Standing.DAY, list.known());
    }

    /** The statements by either of these actors, or by whoever spoke for it that day, about the other. */
    public Paged<StatementNode> betweenBoth(long one, long other, StatementList list) {
        var listing = ofBoth(ofActors(BOTH, list), one, other);
        if (list.isOfActors()) {
            listing.countedBy(ofBoth(counted(BOTH, list), one, other), Parents.NONE);
        }
        return listing.page(database, list.wanted());
    }

    private static <T> Listing<T> ofBoth(Listing<T> listing, long one, long other) {
        return listing.where("x.actor_id = :one", "one", one).where("y.actor_id = :other", "other", other)
                .where("(x.as_voice and y.as_about or x.as_about and y.as_voice)");
    }

    /** The statements that each of these articles reports. */
    public Map<Long, Paged<StatementNode>> ofArticles(Collection<Long> articles, StatementList list) {
        return listing(list).shortBelowEach().pages(database, OF_ARTICLES, articles, list.wanted());
    }

    private static final String REPORTED = """
            from citation q
            join article a on a.id = q.article_id
            where q.statement_id is not null and %s and %s""".formatted(Standing.of("q"), Standing.reports("a"));

    private static final Parents OF_ARTICLES = new Parents("""
            join (select distinct q.statement_id, q.article_id
                  %s) reported on reported.statement_id = s.id
            """.formatted(REPORTED), "reported.article_id", "s.id in (select q.statement_id " + REPORTED + " and q.article_id = %1$s)");

    /** The statements that take a stance on each of these claims. */
    public Map<Long, Paged<ClaimStatementRow>> onClaims(Collection<Long> claims, StatementList list) {
        var listing = new Listing<>("asserted.stance, " + StatementNode.COLUMNS,
                "statement s " + ASSESSED + "join assertion asserted on asserted.statement_id = s.id", order(list), ClaimStatementRow::of);
        filter(listing, list);
        return listing.plannedOnce().shortBelowEach().pages(database, "asserted.claim_id", claims, list.wanted());
    }

    private static Listing<StatementNode> listing(StatementList list) {
        var listing = new Listing<>(StatementNode.COLUMNS, "statement s " + ASSESSED, order(list), StatementNode::of);
        filter(listing, list);
        return listing;
    }

    private static void filter(Listing<?> listing, StatementList list) {
        listing.with(Standing.DAY, list.known());
        if (!list.withdrawnToo()) {
            listing.where(Standing.of("s"));
        }
        var filter = list.filter();
        if (filter == null) {
            return;
        }
        listing.where(Among.linked("s.id", "statement_about", "statement_id", "actor_id", "actor", "aboutActor"),
                "aboutActor", filter.aboutActor())
                .where(Among.linked("s.id", "statement_voice", "statement_id", "actor_id", "actor", "speaker"),
                        "speaker", filter.speaker())
                .where(Among.linked("s.id", "statement_topic", "statement_id", "topic_id", "topic", "topics"),
                        "topics", filter.topics())
                .where(Among.keys("s.id", "select q.statement_id from " + Sourced.CITATIONS + " and q.statement_id is not null",
                        "select 1 from " + Sourced.CITATIONS_OF_FEW + " where q.statement_id = s.id"), "sources", filter.sources())
                .whereIn("s.channel", "channels", filter.channels())
                .within("s.said_on", "saidOn", filter.saidOn())
                .where("s.language = :language", "language", filter.language() == null ? null : filter.language().toString());
        if (filter.memberOf() != null) {
            listing.where(Among.keys("s.id", """
                    select v.statement_id from statement_voice v where v.actor_id in (%s)"""
                    .formatted(MembershipList.MEMBERS_OF),
                    """
                            select 1 from statement_voice v where v.statement_id = s.id and v.actor_id = any (array(%s))"""
                            .formatted(MembershipList.MEMBERS_OF)),
                    "memberOf", filter.memberOf())
                    .with("on", list.on());
        }
    }

    private static Order order(StatementList list) {
        return switch (list.field()) {
            case SAID_ON -> Order.byDate("SAID_ON", "s.said_on", "s.slug", list.direction());
            case SLUG -> Order.bySlug("s", list.direction());
        };
    }

    private static Order orderOfActors(StatementList list) {
        return switch (list.field()) {
            case SAID_ON -> Order.byDate("SAID_ON", "x.undated", "x.said", "x.slug", list.direction());
            case SLUG -> Order.bySlug("x", list.direction());
        };
    }

    /** The actors that each of these statements is about. */
    public Map<Long, List<ActorRow>> about(Collection<Long> statements) {
        return actors("statement_about", statements);
    }

    /** The actors that each of these statements was made to. */
    public Map<Long, List<ActorRow>> saidTo(Collection<Long> statements) {
        return actors("statement_said_to", statements);
    }

    private Map<Long, List<ActorRow>> actors(String table, Collection<Long> statements) {
        return Rows.many(database.select("""
                select x.statement_id, %s
                from %s x
                join actor a on a.id = x.actor_id
                where x.statement_id in (:keys)
                order by x.statement_id, x.place
                """.formatted(ActorRow.COLUMNS, table)).with("keys", statements), ActorRow::of);
    }

    /** The slugs of the topics of each of these statements, from A to Z. */
    public Map<Long, List<String>> topics(Collection<Long> statements) {
        return Rows.many(database.select("""
                select x.statement_id, t.slug
                from statement_topic x
                join topic t on t.id = x.topic_id
                where x.statement_id in (:keys)
                order by x.statement_id, t.slug
                """).with("keys", statements), row -> row.text());
    }
}
