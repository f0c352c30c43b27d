package org.tamga.briefing.item;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.claim.LinkKind;
import org.tamga.common.Database;
import org.tamga.common.Rows;

/** Reads which claims speak of the same thing. */
@ApplicationScoped
class RivalRepository {

    private final Database database;

    RivalRepository(Database database) {
        this.database = database;
    }

    /** Those of each of these claims, by their keys; also the finer ones of whatever is finer. */
    Map<Long, List<Rival>> of(Collection<Long> claims) {
        return Rows.many(database.select("""
                with recursive finer (to_id, from_id, link_id) as (
                    select l.to_id, l.from_id, l.id
                    from claim_link l
                    where l.kind = 'REFINES' and l.to_id in (:claims)
                    union
                    select l.to_id, l.from_id, l.id
                    from finer
                    join claim_link l on l.to_id = finer.from_id and l.kind = 'REFINES'
                )
                select l.to_id, l.from_id, l.kind, l.withdrawn_on, l.slug
                from finer
                join claim_link l on l.id = finer.link_id
                union all
                select l.from_id, l.to_id, l.kind, l.withdrawn_on, l.slug
                from claim_link l
                where l.kind in ('NEGATES', 'DIFFERENT_VALUE', 'SAME_EVENT') and l.from_id in (:claims)
                union all
                select l.to_id, l.from_id, l.kind, l.withdrawn_on, l.slug
                from claim_link l
                where l.kind in ('NEGATES', 'DIFFERENT_VALUE', 'SAME_EVENT') and l.to_id in (:claims)
                order by 1, 5
                """).with("claims", claims),
                row -> new Rival(row.number(), row.one(LinkKind.class), row.day()));
    }
}
