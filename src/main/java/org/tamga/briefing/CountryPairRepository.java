package org.tamga.briefing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.ActorRow;
import org.tamga.actor.MembershipList;
import org.tamga.actor.MembershipStatus;
import org.tamga.common.Database;
import org.tamga.common.DomainDate;
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
     * where none does.
     *
     * @param known only what was known on this day
     */
    DomainDate firstReported(long one, long other, LocalDate known) {
        return Rows.list(database.select("""
                with shared (claim_id) as (
                    select p.claim_id
                    from claim_participant p
                    join claim_participant o on o.claim_id = p.claim_id and o.actor_id = :other and o.role <> 'MENTIONED'
                    join claim c on c.id = p.claim_id
                    where p.actor_id = :one and p.role <> 'MENTIONED' and %1$s
                ), said (statement_id) as (
                    select v.statement_id
                    from statement_voice v
                    join statement_about x on x.statement_id = v.statement_id and x.actor_id = :other
                    join statement s on s.id = v.statement_id
                    where v.actor_id = :one and %2$s
                    union all
                    select v.statement_id
                    from statement_voice v
                    join statement_about x on x.statement_id = v.statement_id and x.actor_id = :one
                    join statement s on s.id = v.statement_id
                    where v.actor_id = :other and %2$s
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
                .with("one", one).with("other", other).with(Standing.DAY, known), Row::date)
                .stream().findFirst().orElse(null);
    }
}
