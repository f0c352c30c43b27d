package org.tamga.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Database;
import org.tamga.common.Rows;

/** Reads where articles erred (DESIGN, section 4: REFUTED). */
@ApplicationScoped
public class ErratumRepository {

    private final Database database;

    public ErratumRepository(Database database) {
        this.database = database;
    }

    /**
     * The errata of each of these articles, by the claim and then by the contradiction. An article also supports a claim that it refines:
     * whoever says the finer one says the broader.
     *
     * @param known as known on this day
     */
    public Map<Long, List<ErratumView>> ofArticles(Collection<Long> articles, LocalDate known) {
        return Rows.many(database.select("""
                with recursive lost (link_id, claim_id, because, says_id) as (
                    select l.id, c.id, l.resolution_because, c.id
                    from claim_link l
                    join claim c on c.id = case when l.in_favour_of_id = l.from_id then l.to_id else l.from_id end
                    where l.in_favour_of_id is not null and l.kind in ('NEGATES', 'DIFFERENT_VALUE')
                        and l.resolution_day <= :today
                        and exists (select 1 from claim_assessment e where e.claim_id = l.from_id and e.first_known <= :today)
                        and exists (select 1 from claim_assessment e where e.claim_id = l.to_id and e.first_known <= :today)
                        and (l.withdrawn_on is null or l.withdrawn_on > :today)
                        and (c.withdrawn_on is null or c.withdrawn_on > :today)
                    union
                    select lost.link_id, lost.claim_id, lost.because, finer.from_id
                    from lost
                    join claim_link finer on finer.to_id = lost.says_id and finer.kind = 'REFINES'
                        and (finer.withdrawn_on is null or finer.withdrawn_on > :today)
                    join claim f on f.id = finer.from_id and (f.withdrawn_on is null or f.withdrawn_on > :today)
                )
                select found.article_id, found.claim_id, found.because
                from (select distinct q.article_id, lost.claim_id, lost.because, lost.link_id
                      from lost
                      join citation q on q.claim_id = lost.says_id
                      join article a on a.id = q.article_id and a.known_from <= :today
                          and (a.withdrawn_on is null or a.withdrawn_on > :today)
                      where q.article_id in (:keys) and q.stance = 'SUPPORTS' and q.voice = 'OWN' and not q.hedged
                          and (q.withdrawn_on is null or q.withdrawn_on > :today)) found
                join claim c on c.id = found.claim_id
                join claim_link l on l.id = found.link_id
                order by found.article_id, c.slug, l.slug
                """).with("keys", articles).with("today", known), ErratumView::of);
    }
}
