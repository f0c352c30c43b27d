package org.tamga.briefing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.ActorRow;
import org.tamga.actor.MembershipList;
import org.tamga.actor.MembershipStatus;
import org.tamga.common.Database;
import org.tamga.common.DomainDate;
import org.tamga.common.OfRevision;
import org.tamga.common.Row;
import org.tamga.common.Rows;
import org.tamga.common.Standing;

/** Reads what is between two countries. */
@ApplicationScoped
public class CountryPairRepository {

    private final Database database;

    CountryPairRepository(Database database) {
        this.database = database;
    }

    /** As what a country belongs to an alliance. */
    record Belonging(MembershipStatus status, ActorRow alliance) {
    }

    /** The alliances that each of these countries belongs to on a day, as a member or otherwise, by their slugs. */
    Map<Long, List<Belonging>> alliances(Collection<Long> countries, LocalDate on) {
        return Rows.many(database.select("""
                select m.country_id, m.status, %s
                from membership m
                join actor a on a.id = m.alliance_id
                where m.country_id in (:keys) and m.status <> 'WITHDRAWN' and %s
                order by m.country_id, a.slug
                """.formatted(ActorRow.COLUMNS, MembershipList.IN_FORCE)).with("keys", countries).with("on", on),
                row -> new Belonging(row.one(MembershipStatus.class), ActorRow.of(row)));
    }

    /**
     * When the first article was published that reports a claim in which both take part, or a statement by either about the other; null
     * where none does. All that they share is looked through, so it is found out once for a revision.
     *
     * @param known only what was known on this day
     */
    DomainDate firstReported(long one, long other, LocalDate known) {
        return OfRevision.get(new FirstReported(Math.min(one, other), Math.max(one, other), known), this::firstReported).orElse(null);
    }

    private record FirstReported(long one, long other, LocalDate known) {
    }

    private Optional<DomainDate> firstReported(FirstReported asked) {
        return Rows.list(database.select("""
                with shared (claim_id) as (
                    select x.claim_id
                    from claim_of_actor x
                    join claim_of_actor y on y.claim_id = x.claim_id and y.actor_id = :other and (y.as_subject or y.as_object or y.as_place)
                    join claim c on c.id = x.claim_id
                    where x.actor_id = :one and (x.as_subject or x.as_object or x.as_place) and %1$s
                ), said (statement_id) as (
                    select x.statement_id
                    from statement_of_actor x
                    join statement_of_actor y on y.statement_id = x.statement_id and y.actor_id = :other
                    join statement s on s.id = x.statement_id
                    where x.actor_id = :one and (x.as_voice and y.as_about or x.as_about and y.as_voice) and %2$s
                )
                select a.published_on_edtf, a.published_on_earliest, a.published_on_latest
                from article a
                where %3$s and a.published_on_edtf is not null and a.id in (
                    select q.article_id
                    from shared
                    join citation q on q.claim_id = shared.claim_id and %4$s
                    union all
                    select q.article_id
                    from said
                    join citation q on q.statement_id = said.statement_id and %4$s
                    union all
                    select q.article_id
                    from shared
                    join assertion t on t.claim_id = shared.claim_id
                    join citation q on q.statement_id = t.statement_id and %4$s)
                order by a.published_on_sort_from, a.published_on_sort_until, a.slug
                limit 1
                """.formatted(Standing.of("c"), Standing.of("s"), Standing.reports("a"), Standing.of("q")))
                .with("one", asked.one).with("other", asked.other).with(Standing.DAY, asked.known).plannedForItsValues(), Row::date)
                .stream().findFirst();
    }
}
