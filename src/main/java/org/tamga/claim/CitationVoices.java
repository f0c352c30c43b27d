package org.tamga.claim;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.tamga.common.Portions;

/**
 * For whom those spoke, on the day of the article, to whom a passage attributes what it reports: as of statements, by the same rule
 * ({@link StatementVoices}). Where an article is undated, every tenure may overlap.
 */
@ApplicationScoped
public class CitationVoices {

    /** The condition that the tenure {@code t} represents whom it is of, and may overlap the day of the article {@code a}. */
    public static final String IN_OFFICE = """
            t.represents and (a.published_on_edtf is null
                or (t.since_edtf is null or t.since_sort_from <= a.published_on_sort_until)
                    and t.until_sort_until >= a.published_on_sort_from)""";

    private final EntityManager entities;

    CitationVoices(EntityManager entities) {
        this.entities = entities;
    }

    /** Works all of them out anew; what was changed in this transaction must have been flushed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutAll() {
        workOut("", "", List.of());
    }

    /** Works out those of these citations anew, by their keys. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(Collection<Long> citations) {
        for (var portion : Portions.of(citations)) {
            workOut("where citation_id in (:citations)", "and %s.citation_id in (:citations)", portion);
        }
    }

    private void workOut(String where, String and, List<Long> citations) {
        run("delete from citation_voice %s".formatted(where), citations);
        run("""
                insert into citation_voice (citation_id, speaker_id, actor_id)
                select distinct citation_id, actor_id, actor_id from citation_attributed_to %s
                """.formatted(where), citations);
        run("""
                insert into citation_voice (citation_id, speaker_id, actor_id)
                select distinct said.citation_id, said.actor_id, t.of_id
                from citation_attributed_to said
                join citation q on q.id = said.citation_id
                join article a on a.id = q.article_id
                join tenure t on t.person_id = said.actor_id
                where t.of_id <> said.actor_id and %s %s
                """.formatted(IN_OFFICE, and.formatted("said")), citations);
        while (run("""
                insert into citation_voice (citation_id, speaker_id, actor_id)
                select distinct voice.citation_id, voice.speaker_id, actor.speaks_for_id
                from citation_voice voice
                join actor on actor.id = voice.actor_id
                where actor.speaks_for_id is not null %s
                    and not exists (
                        select 1 from citation_voice other
                        where other.citation_id = voice.citation_id and other.speaker_id = voice.speaker_id
                            and other.actor_id = actor.speaks_for_id)
                """.formatted(and.formatted("voice")), citations) > 0) {
            // the chain goes on: circles were refused, and what is there is not added again
        }
    }

    private int run(String sql, List<Long> citations) {
        var query = entities.createNativeQuery(sql);
        if (!citations.isEmpty()) {
            query.setParameter("citations", citations);
        }
        return query.executeUpdate();
    }
}
