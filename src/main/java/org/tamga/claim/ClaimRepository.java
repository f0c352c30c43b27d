package org.tamga.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.MembershipList;
import org.tamga.common.Among;
import org.tamga.common.Database;
import org.tamga.common.Listing;
import org.tamga.common.Order;
import org.tamga.common.OrderKey;
import org.tamga.common.Paged;
import org.tamga.common.Parents;
import org.tamga.common.Rows;
import org.tamga.common.Standing;

/** Reads claims, who takes part in them, and how they stand to each other. */
@ApplicationScoped
public class ClaimRepository {

    /** Its assessment as of the day: what is not known yet has none. */
    private static final String ASSESSED = assessed("c.id");

    private final Database database;

    public ClaimRepository(Database database) {
        this.database = database;
    }

    /** The claims with these keys. */
    public Map<Long, ClaimNode> byKeys(Collection<Long> keys) {
        return Rows.byKey(database.select("""
                select c.id, %s
                from claim c
                where c.id in (:keys)
                """.formatted(ClaimNode.COLUMNS)).with("keys", keys), ClaimNode::of);
    }

    /** The claims with these slugs; a slug that no claim has is left out. */
    public Map<String, ClaimNode> bySlugs(Collection<String> slugs) {
        return Rows.bySlug(database.select("""
                select c.slug, %s
                from claim c
                where c.slug in (:slugs)
                """.formatted(ClaimNode.COLUMNS)).with("slugs", slugs), ClaimNode::of);
    }

    /** The claims in the whole store. */
    public Paged<ClaimNode> page(ClaimList list) {
        var listing = listing(list);
        if (list.isOfAssessments()) {
            var counted = Counted.inAll("claim", list.known(), list.withdrawnToo());
            if (list.filter() != null) {
                filter(counted, list.filter());
            }
            listing.countedBy(counted, Parents.NONE);
        }
        return listing.page(database, list.wanted());
    }

    /** The claims in which each of these actors takes part. */
    public Map<Long, Paged<ClaimNode>> ofActors(Collection<Long> actors, ClaimList list) {
        var listing = new Listing<>(ClaimNode.COLUMNS, "claim_of_actor x join claim c on c.id = x.claim_id " + ASSESSED,
                orderOfActor(list), ClaimNode::of);
        filter(listing, list);
        if (list.filter() == null && (list.field() == ClaimOrderField.HOLDS || list.field() == ClaimOrderField.SLUG)) {
            listing.plannedOnce();
        }
        if (list.isOfAssessments()) {
            listing.countedBy(counted("claim_of_actor x", list).where(takingPart("x", list)), Parents.in("x.actor_id"));
        }
        return listing.where(takingPart("x", list)).pages(database, "x.actor_id", actors, list.wanted());
    }

    /** The claims in which both of these actors take part. */
    public Paged<ClaimNode> ofBoth(long one, long other, ClaimList list) {
        var listing = new Listing<>(ClaimNode.COLUMNS, """
                claim_of_actor x
                join claim_of_actor y on y.claim_id = x.claim_id
                join claim c on c.id = x.claim_id
                """ + ASSESSED, orderOfActor(list), ClaimNode::of);
        filter(listing, list);
        if (list.isOfAssessments()) {
            listing.countedBy(counted("claim_of_actor x join claim_of_actor y on y.claim_id = x.claim_id", list)
                    .where("x.actor_id = :one", "one", one).where("y.actor_id = :other", "other", other)
                    .where(takingPart("x", list)).where(takingPart("y", list)), Parents.NONE);
        }
        return listing.where("x.actor_id = :one", "one", one).where("y.actor_id = :other", "other", other)
                .where(takingPart("x", list)).where(takingPart("y", list)).page(database, list.wanted());
    }

    private static String assessed(String claim) {
        return "join claim_assessment e on e.claim_id = %s and %s ".formatted(claim, Standing.assessed("e"));
    }

    /** What is listed of it on the day, without the claims themselves: where no assessments are asked for, all of it in one index. */
    private static Listing<Void> counted(String from, ClaimList list) {
        var counted = Listing.counting(list.isOfRoles() ? from : from + " " + assessed("x.claim_id"))
                .where(Standing.listed("x", list.withdrawnToo())).with(Standing.DAY, list.known());
        if (list.filter() != null) {
            filter(counted, list.filter());
        }
        return counted;
    }

    /** The condition that the actor of the row of this alias takes part as what the list asks for. */
    private static String takingPart(String alias, ClaimList list) {
        return list.roles().isEmpty() ? "1 = 0"
                : list.roles().stream()
                        .map(role -> alias + ".as_" + role.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Which article reports which claim, itself or through a statement. */
    private static final String REPORTED = """
            (select q.claim_id, q.article_id
             from citation q
             join article reporting on reporting.id = q.article_id
             where q.claim_id is not null and %1$s and %3$s
             union
             select asserted.claim_id, q.article_id
             from citation q
             join article reporting on reporting.id = q.article_id
             join statement said on said.id = q.statement_id
             join assertion asserted on asserted.statement_id = said.id
             where %1$s and %2$s and %3$s) reported""".formatted(Standing.of("q"), Standing.of("said"), Standing.reports("reporting"));

    /** The claims that each of these articles reports, itself or through a statement. */
    public Map<Long, Paged<ClaimNode>> ofArticles(Collection<Long> articles, ClaimList list) {
        return listing(list).shortBelowEach().pages(database,
                new Parents("join " + REPORTED + " on reported.claim_id = c.id", "reported.article_id",
                        "c.id in (select reported.claim_id from " + REPORTED + " where reported.article_id = %1$s)"),
                articles, list.wanted());
    }

    /** The claims that each of these statements takes a stance on. */
    public Map<Long, Paged<StatementClaimRow>> ofStatements(Collection<Long> statements, ClaimList list) {
        var listing = new Listing<>("asserted.stance, " + ClaimNode.COLUMNS,
                "claim c " + ASSESSED + "join assertion asserted on asserted.claim_id = c.id", order(list), StatementClaimRow::of);
        filter(listing, list);
        return listing.where("exists (select 1 from statement_assessment k where k.statement_id = asserted.statement_id and %s)"
                .formatted(Standing.assessed("k"))).plannedOnce().shortBelowEach()
                .pages(database, "asserted.statement_id", statements, list.wanted());
    }

    private static Listing<ClaimNode> listing(ClaimList list) {
        var listing = new Listing<>(ClaimNode.COLUMNS, "claim c " + ASSESSED, order(list), ClaimNode::of);
        filter(listing, list);
        return listing;
    }

    private static void filter(Listing<?> listing, ClaimList list) {
        listing.with(Standing.DAY, list.known());
        if (!list.withdrawnToo()) {
            listing.where(Standing.of("c"));
        }
        var filter = list.filter();
        if (filter == null) {
            return;
        }
        listing.whereIn("c.kind", "kinds", filter.kinds())
                .where(Among.linked("c.id", "claim_participant", "claim_id", "actor_id", "actor", "participant"),
                        "participant", filter.participant())
                .where(Among.linked("c.id", "claim_topic", "claim_id", "topic_id", "topic", "topics"),
                        "topics", filter.topics())
                .where(Among.keys("c.id", """
                        select q.claim_id
                        from %1$s and q.claim_id is not null
                        union all
                        select asserted.claim_id
                        from %1$s and q.statement_id is not null
                        join statement said on said.id = q.statement_id and %2$s
                        join assertion asserted on asserted.statement_id = said.id"""
                        .formatted(Sourced.CITATIONS, Standing.of("said")),
                        """
                                select 1
                                from %1$s
                                where q.claim_id = c.id
                                union all
                                select 1
                                from %1$s
                                join statement said on said.id = q.statement_id and %2$s
                                join assertion asserted on asserted.statement_id = said.id
                                where asserted.claim_id = c.id"""
                                .formatted(Sourced.CITATIONS_OF_FEW, Standing.of("said"))),
                        "sources", filter.sources())
                .where(Among.keys("c.id", """
                        select asserted.claim_id
                        from actor a
                        join statement_voice v on v.actor_id = a.id
                        join statement said on said.id = v.statement_id
                        join statement_assessment k on k.statement_id = said.id
                        join assertion asserted on asserted.statement_id = said.id
                        where a.slug = :speaker and %s and %s
                        union all
                        select q.claim_id
                        from actor a
                        join citation_attributed_to w on w.actor_id = a.id
                        join citation q on q.id = w.citation_id
                        join article reporting on reporting.id = q.article_id
                        where a.slug = :speaker and q.claim_id is not null and %s and %s"""
                        .formatted(Standing.of("said"), Standing.assessed("k"), Standing.of("q"), Standing.reports("reporting"))),
                        "speaker", filter.speaker())
                .where(Among.keys("c.measure_id", "select m.id from measure m where m.slug = :measure",
                        "select 1 from measure m where m.id = c.measure_id and m.slug = :measure",
                        "select f.id from claim f join measure m on m.id = f.measure_id where m.slug = :measure"), "measure",
                        filter.measure())
                .within("c.holds", "holds", filter.holds())
                .where("c.language = :language", "language", filter.language() == null ? null : filter.language().toString());
        filter(listing, filter);
        if (filter.links() != null) {
            listing.where("""
                    exists (select 1 from claim_link l
                            join claim_assessment k on k.claim_id = case when l.from_id = c.id then l.to_id else l.from_id end
                            where %s and %s and l.kind in (:links) and (l.from_id = c.id or l.to_id = c.id))"""
                    .formatted(Standing.of("l"), Standing.assessed("k")))
                    .with("links", filter.links().stream().map(Enum::name).toList());
        }
        if (filter.articles() != null) {
            var articles = filter.articles().checked("filter.articles");
            var reporting = "(select count(*) from " + REPORTED + " where reported.claim_id = c.id)";
            listing.where(reporting + " >= :fewest", "fewest", articles.min())
                    .where(reporting + " <= :most_articles", "most_articles", articles.max());
        }
        if (filter.memberOf() != null) {
            listing.where(Among.keys("c.id", """
                    select p.claim_id from claim_participant p where p.role <> 'MENTIONED' and p.actor_id in (%s)"""
                    .formatted(MembershipList.MEMBERS_OF),
                    """
                            select 1 from claim_participant p
                            where p.claim_id = c.id and p.role <> 'MENTIONED' and p.actor_id = any (array(%s))"""
                            .formatted(MembershipList.MEMBERS_OF)),
                    "memberOf", filter.memberOf())
                    .with("on", list.on());
        }
    }

    /** By what the evidence amounts to. */
    private static void filter(Listing<?> listing, ClaimFilter filter) {
        // By its rank, which has an index.
        listing.where("e.status_rank in (:statuses)", "statuses",
                filter.statuses() == null ? null : filter.statuses().stream().map(Enum::ordinal).toList())
                .where("e.credibility in (:credibilities)", "credibilities",
                        filter.credibilities() == null ? null : filter.credibilities().stream().map(one -> one.ordinal() + 1).toList())
                .between("e.supporting_min", "originsMin", filter.originsMin())
                .between("e.supporting_max", "originsMax", filter.originsMax())
                .betweenDays("e.first_known", "firstKnown", filter.firstKnown());
        if (filter.disputes() != null) {
            listing.where("e.dispute_rank > 0").where(filter.disputes().isEmpty() ? "1 = 0"
                    : filter.disputes().stream()
                            .map(dispute -> "e." + dispute.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private static Order order(ClaimList list) {
        return switch (list.field()) {
            case HOLDS -> Order.byDate("HOLDS", "c.holds", "c.slug", list.direction());
            case SLUG -> Order.bySlug("c", list.direction());
            case STATUS -> by("STATUS", OrderKey.number("e.status_rank", list.direction()));
            case DISPUTES -> by("DISPUTES", OrderKey.number("e.dispute_rank", list.direction()));
            case CREDIBILITY -> by("CREDIBILITY", OrderKey.number("e.credibility", list.direction()));
            case ORIGINS_MIN -> by("ORIGINS_MIN", OrderKey.number("e.supporting_min", list.direction()));
            case ORIGINS_MAX -> by("ORIGINS_MAX", OrderKey.number("e.supporting_max", list.direction()));
            case FIRST_KNOWN -> by("FIRST_KNOWN", OrderKey.day("e.first_known", list.direction()));
        };
    }

    /** The same, as the claims of an actor are kept. */
    private static Order orderOfActor(ClaimList list) {
        return switch (list.field()) {
            case HOLDS -> Order.byDate("HOLDS", "x.undated", "x.holds", "x.slug", list.direction());
            case SLUG -> Order.bySlug("x", list.direction());
            default -> order(list);
        };
    }

    private static Order by(String name, OrderKey key) {
        return new Order(name + " " + key.direction(), List.of(key, OrderKey.text("e.slug", key.direction())));
    }

    /** Who takes part in each of these claims, in the order of the dataset. */
    public Map<Long, List<ParticipantView>> participants(Collection<Long> claims) {
        return Rows.many(database.select("""
                select p.claim_id, p.actor_id, p.role
                from claim_participant p
                where p.claim_id in (:keys)
                order by p.claim_id, p.place
                """).with("keys", claims), row -> new ParticipantView(row.number(), row.one(ParticipantRole.class)));
    }

    /** The slugs of the topics of each of these claims, from A to Z. */
    public Map<Long, List<String>> topics(Collection<Long> claims) {
        return Rows.many(database.select("""
                select x.claim_id, t.slug
                from claim_topic x
                join topic t on t.id = x.topic_id
                where x.claim_id in (:keys)
                order by x.claim_id, t.slug
                """).with("keys", claims), row -> row.text());
    }

    /** How each of these claims stands to others that are known by then, seen from it. */
    public Map<Long, List<ClaimLinkNode>> links(Collection<Long> claims, LocalDate known) {
        var links = Rows.many(database.select("""
                select l.id, %1$s
                from claim_link l
                where (l.from_id in (:keys) or l.to_id in (:keys))
                    and exists (select 1 from claim_assessment e where e.claim_id = l.from_id and %2$s)
                    and exists (select 1 from claim_assessment e where e.claim_id = l.to_id and %2$s)
                order by l.slug
                """.formatted(ClaimLinkNode.COLUMNS, Standing.assessed("e"))).with("keys", claims)
                .with(Standing.DAY, known), ClaimLinkNode::of);
        var seen = new HashMap<Long, List<ClaimLinkNode>>();
        for (var link : links.values().stream().flatMap(List::stream).toList()) {
            for (var claim : List.of(link.fromKey(), link.toKey())) {
                if (claims.contains(claim)) {
                    seen.computeIfAbsent(claim, key -> new ArrayList<>()).add(link.seenFrom(claim));
                }
            }
        }
        return seen;
    }

    /** The links with these slugs, each seen from its first claim. */
    public Map<String, ClaimLinkNode> linksBySlugs(Collection<String> slugs) {
        return Rows.bySlug(database.select("""
                select l.slug, %s
                from claim_link l
                where l.slug in (:slugs)
                """.formatted(ClaimLinkNode.COLUMNS)).with("slugs", slugs), ClaimLinkNode::of);
    }
}
