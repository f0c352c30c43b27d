package org.tamga.claim;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.tamga.common.Portions;

/**
 * For whom a speaker spoke on the day of a statement: derived from tenures, so that no query has to work it out, and kept in the order in which
 * statements are listed, so that a page of an actor's is read from an index, however many there are.
 * <p>
 * A statement speaks for
 * <ol>
 * <li>its speaker;</li>
 * <li>where the speaker holds an office that represents an actor, that actor, if the tenure and the time of the statement may overlap. A
 * tenure whose beginning or end is not known is open there. An undated statement was made by the day of the first article that cites it,
 * so it counts as of that article's date; where that is not known either, every such tenure may overlap: voices that may be one are never
 * counted as two;</li>
 * <li>whomever any of these speaks for: a ministry for its country, and so on along the chain.</li>
 * </ol>
 */
@ApplicationScoped
public class StatementVoices {

    private final EntityManager entities;

    StatementVoices(EntityManager entities) {
        this.entities = entities;
    }

    /** Works all of them out anew; what was changed in this transaction must have been flushed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutAll() {
        workOut("", "", List.of());
    }

    /** Works out those of these statements anew, by their keys. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(Collection<Long> statements) {
        for (var portion : Portions.of(statements)) {
            workOut("where %s in (:statements)", "and %s in (:statements)", portion);
        }
    }

    /** Puts those in order that a release wrote which knows of none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutWhatIsLacking() {
        entities.createNativeQuery("""
                update statement_voice set (undated, said_sort_from, said_sort_until, slug) = (
                    select case when s.said_on_edtf is null then 1 else 0 end, s.said_on_sort_from, s.said_on_sort_until, s.slug
                    from statement s where s.id = statement_voice.statement_id)
                where slug is null
                """).executeUpdate();
    }

    private void workOut(String where, String and, List<Long> statements) {
        run("delete from statement_voice %s".formatted(where.formatted("statement_id")), statements);
        run("""
                insert into statement_voice (statement_id, actor_id, undated, said_sort_from, said_sort_until, slug)
                select id, speaker_id, case when said_on_edtf is null then 1 else 0 end, said_on_sort_from, said_on_sort_until, slug
                from statement %s
                """.formatted(where.formatted("id")), statements);
        run("""
                insert into statement_voice (statement_id, actor_id, undated, said_sort_from, said_sort_until, slug)
                select distinct said.id, tenure.of_id, said.undated, said.said_on_sort_from, said.said_on_sort_until, said.slug
                from (
                    select s.id, s.speaker_id, s.said_on_sort_from, s.said_on_sort_until, s.slug,
                        case when s.said_on_edtf is null then 1 else 0 end as undated,
                        case when s.said_on_edtf is not null then s.said_on_sort_from
                            when first.published_on_edtf is not null then first.published_on_sort_from
                            else date '0001-01-01' end as earliest,
                        case when s.said_on_edtf is not null then s.said_on_sort_until
                            when first.published_on_edtf is not null then first.published_on_sort_until
                            else date '9999-12-31' end as latest
                    from statement s
                    left join (
                        select c.statement_id, a.published_on_edtf, a.published_on_sort_from, a.published_on_sort_until,
                            row_number() over (partition by c.statement_id
                                order by a.published_on_sort_from, a.published_on_sort_until, a.slug, c.id) as place
                        from citation c
                        join article a on a.id = c.article_id
                        where c.statement_id is not null %s
                    ) first on first.statement_id = s.id and first.place = 1
                    %s
                ) said
                join tenure on tenure.person_id = said.speaker_id
                where tenure.represents
                    and (tenure.since_edtf is null or tenure.since_sort_from <= said.latest)
                    and tenure.until_sort_until >= said.earliest
                    and tenure.of_id <> said.speaker_id
                """.formatted(and.formatted("c.statement_id"), where.formatted("s.id")), statements);
        while (run("""
                insert into statement_voice (statement_id, actor_id, undated, said_sort_from, said_sort_until, slug)
                select distinct voice.statement_id, actor.speaks_for_id, voice.undated, voice.said_sort_from, voice.said_sort_until,
                    voice.slug
                from statement_voice voice
                join actor on actor.id = voice.actor_id
                where actor.speaks_for_id is not null %s
                    and not exists (
                        select 1 from statement_voice other
                        where other.statement_id = voice.statement_id and other.actor_id = actor.speaks_for_id)
                """.formatted(and.formatted("voice.statement_id")), statements) > 0) {
            // the chain goes on: circles were refused, and what is there is not added again
        }
    }

    private int run(String sql, List<Long> statements) {
        var query = entities.createNativeQuery(sql);
        if (!statements.isEmpty()) {
            query.setParameter("statements", statements);
        }
        return query.executeUpdate();
    }
}
