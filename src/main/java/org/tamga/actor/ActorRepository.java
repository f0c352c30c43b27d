package org.tamga.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.CountryCode;
import org.tamga.common.Database;
import org.tamga.common.LanguageCode;
import org.tamga.common.Listing;
import org.tamga.common.Order;
import org.tamga.common.OrderKey;
import org.tamga.common.Paged;
import org.tamga.common.Rows;
import org.tamga.common.Wanted;

/** Reads actors, their names, memberships and tenures. */
@ApplicationScoped
public class ActorRepository {

    private final Database database;

    public ActorRepository(Database database) {
        this.database = database;
    }

    /** The actors with these keys. */
    public Map<Long, ActorRow> byKeys(Collection<Long> keys) {
        return Rows.byKey(database.select("""
                select a.id, %s
                from actor a
                where a.id in (:keys)
                """.formatted(ActorRow.COLUMNS)).with("keys", keys), ActorRow::of);
    }

    /** The actors with these slugs; a slug that nobody has is left out. */
    public Map<String, ActorRow> bySlugs(Collection<String> slugs) {
        return Rows.bySlug(database.select("""
                select a.slug, %s
                from actor a
                where a.slug in (:slugs)
                """.formatted(ActorRow.COLUMNS)).with("slugs", slugs), ActorRow::of);
    }

    /** The countries with these codes; a code that no country has is left out. */
    public Map<String, ActorRow> byCodes(Collection<String> codes) {
        return Rows.bySlug(database.select("""
                select a.code, %s
                from actor a
                where a.code in (:codes)
                """.formatted(ActorRow.COLUMNS)).with("codes", codes), ActorRow::of);
    }

    public Paged<ActorRow> page(ActorFilter filter, Order order, LocalDate on, Wanted wanted) {
        var listing = new Listing<>(ActorRow.COLUMNS, "actor a left join actor c on c.id = a.country_id", order, ActorRow::of);
        if (filter != null) {
            listing.whereIn("a.kind", "kinds", filter.kinds())
                    .where("c.code = :country", "country", filter.country() == null ? null : filter.country().toString());
            if (filter.memberOf() != null) {
                listing.where("""
                        exists (select 1
                                from membership m
                                join actor alliance on alliance.id = m.alliance_id
                                where m.country_id = a.id and alliance.slug = :memberOf and m.status in (:statuses) and %s)"""
                        .formatted(MembershipList.IN_FORCE), "memberOf", filter.memberOf())
                        .with("statuses", filter.statusNames())
                        .with("on", on);
            }
        }
        return listing.page(database, wanted);
    }

    /** Alliances; where members are given, those that all of them belong to on the day. */
    public Paged<ActorRow> alliancesPage(AllianceFilter filter, Order order, LocalDate on, Wanted wanted) {
        var listing = new Listing<>(ActorRow.COLUMNS, "actor a", order, ActorRow::of).where("a.kind = 'ALLIANCE'");
        if (filter != null && filter.members() != null && !filter.members().isEmpty()) {
            var statuses = filter.statuses() == null ? List.of(MembershipStatus.MEMBER) : filter.statuses();
            listing.where("""
                    (select count(distinct m.country_id)
                     from membership m
                     join actor country on country.id = m.country_id
                     where m.alliance_id = a.id and country.code in (:members) and m.status in (:statuses) and %s) = :all"""
                    .formatted(MembershipList.IN_FORCE))
                    .with("members", filter.members().stream().map(CountryCode::toString).toList())
                    .with("statuses", statuses.stream().map(Enum::name).toList())
                    .with("all", filter.members().stream().distinct().count())
                    .with("on", on);
        }
        return listing.page(database, wanted);
    }

    /** The alliances of each of these countries. */
    public Map<Long, Paged<MembershipRow>> alliances(Collection<Long> countries, MembershipList list) {
        return memberships("m.country_id", "m.alliance_id", countries, list);
    }

    /** The countries in each of these alliances. */
    public Map<Long, Paged<MembershipRow>> members(Collection<Long> alliances, MembershipList list) {
        return memberships("m.alliance_id", "m.country_id", alliances, list);
    }

    private Map<Long, Paged<MembershipRow>> memberships(String of, String other, Collection<Long> keys, MembershipList list) {
        var from = "membership m join actor a on a.id = " + other;
        return new Listing<>(MembershipRow.COLUMNS, from, order(list), MembershipRow::of)
                .where("m.status in (:statuses)", "statuses", list.statusNames())
                .where(list.past() ? "(m.since_edtf is null or m.since_sort_until <= :on)" : MembershipList.IN_FORCE, "on", list.on())
                .plannedOnce().pages(database, of, keys, list.wanted());
    }

    private static Order order(MembershipList list) {
        return switch (list.field()) {
            // One country can have had several statuses in one alliance, one after the other: the beginning tells them apart.
            case SLUG -> new Order("SLUG " + list.direction(), List.of(
                    OrderKey.text("a.slug", list.direction()),
                    OrderKey.day("m.since_sort_from", list.direction()),
                    OrderKey.day("m.until_sort_until", list.direction()),
                    OrderKey.text("m.status", list.direction())));
            case SINCE -> Order.byDate("SINCE", "m.since", "a.slug", list.direction())
                    .and(OrderKey.day("m.until_sort_until", list.direction()))
                    .and(OrderKey.text("m.status", list.direction()));
        };
    }

    /** Every name of each of these actors, in the order of the dataset. */
    public Map<Long, List<ActorNameView>> names(Collection<Long> keys) {
        return Rows.many(database.select("""
                select n.actor_id, n.name, n.language, n.kind
                from actor_name n
                where n.actor_id in (:keys)
                order by n.actor_id, n.place
                """).with("keys", keys),
                row -> new ActorNameView(row.text(), new LanguageCode(row.text()), row.one(NameKind.class)));
    }

    public Map<Long, List<ExternalIdView>> externalIds(Collection<Long> keys) {
        return Rows.many(database.select("""
                select e.actor_id, e.scheme, e.identifier
                from actor_external_id e
                where e.actor_id in (:keys)
                order by e.actor_id, e.place
                """).with("keys", keys), row -> new ExternalIdView(row.one(ExternalIdScheme.class), row.text()));
    }

    /** The offices of each of these persons, the first held first. */
    public Map<Long, List<TenureView>> tenuresOfPersons(Collection<Long> persons) {
        return tenures("person_id", persons);
    }

    /** Who held an office of each of these actors, the first first. */
    public Map<Long, List<TenureView>> tenuresInActors(Collection<Long> actors) {
        return tenures("of_id", actors);
    }

    private Map<Long, List<TenureView>> tenures(String of, Collection<Long> keys) {
        return Rows.many(database.select("""
                select t.%1$s, t.person_id, t.of_id, t.office, t.represents,
                       t.since_edtf, t.since_earliest, t.since_latest, t.until_edtf, t.until_earliest, t.until_latest,
                       t.ground_article, t.ground_paragraph, t.ground_reference, t.ground_url
                from tenure t
                where t.%1$s in (:keys)
                order by t.%1$s, t.since_sort_from, t.since_sort_until, t.office, t.id
                """.formatted(of)).with("keys", keys), TenureView::of);
    }
}
