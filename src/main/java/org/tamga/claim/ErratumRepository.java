package org.tamga.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Database;
import org.tamga.common.Rows;
import org.tamga.common.Standing;

/** Reads where articles erred (DESIGN, section 4: REFUTED). */
@ApplicationScoped
public class ErratumRepository {

    private final Database database;

    public ErratumRepository(Database database) {
        this.database = database;
    }

    /** The claims of the articles and the broader ones that these follow from: as far as either stands, as does that they do. */
    private static final String SAID = """
            with recursive said (article_id, claim_id, slug) as (
                select q.article_id, c.id, c.slug
                from citation q
                join article a on a.id = q.article_id and %5$s
                join claim c on c.id = q.claim_id and %3$s
                where q.article_id in (:keys) and q.stance = 'SUPPORTS' and q.voice = 'OWN' and not q.hedged and %4$s
                union
                select said.article_id, broader.id, broader.slug
                from said
                %1$s
                %2$s
            )""";

    /** Contradictions that are settled, and known by then. */
    private static final String SETTLED = """
            l.in_favour_of_id is not null and l.kind in ('NEGATES', 'DIFFERENT_VALUE') and l.resolution_day <= :today
                and exists (select 1 from claim_assessment e where e.claim_id = l.from_id and e.first_known <= :today)
                and exists (select 1 from claim_assessment e where e.claim_id = l.to_id and e.first_known <= :today)
                and\s""" + Standing.of("l");

    /**
     * The errata of each of these articles, by the claim and then by the contradiction. An article also supports a claim that it refines:
     * whoever says the finer one says the broader.
     *
     * @param known as known on this day
     */
    public Map<Long, List<ErratumView>> ofArticles(Collection<Long> articles, LocalDate known) {
        return Rows.many(database.select("""
                %s
                select lost.article_id, lost.claim_id, lost.because
                from (select said.article_id, said.claim_id, said.slug, l.resolution_because as because, l.slug as link
                      from said
                      %s
                      union all
                      select said.article_id, said.claim_id, said.slug, l.resolution_because, l.slug
                      from said
                      %s) lost
                order by lost.article_id, lost.slug, lost.link
                """.formatted(said(), contradiction("l.from_id = said.claim_id and l.in_favour_of_id <> said.claim_id"),
                contradiction("l.to_id = said.claim_id and l.in_favour_of_id <> said.claim_id")))
                .with("keys", articles).with(Standing.DAY, known), ErratumView::of);
    }

    private String said() {
        return SAID.formatted(
                database.lookedUp("claim_link", "l", "l.from_id = said.claim_id and l.kind = 'REFINES' and " + Standing.of("l")),
                database.lookedUp("claim", "broader", "broader.id = l.to_id and " + Standing.of("broader")),
                Standing.of("c"), Standing.of("q"), Standing.reports("a"));
    }

    private String contradiction(String lost) {
        return database.lookedUp("claim_link", "l", lost + " and " + SETTLED);
    }
}
