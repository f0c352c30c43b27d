package org.tamga.feed;

import org.tamga.common.Among;

/** Which objects have to do with an actor or a claim: what they are, in SQL, by type and slug, and whether that of a change {@code h} is one. */
final class ChangesAbout {

    /** What somebody said or was told, and what names them. */
    private static final String STATEMENTS_OF_ACTOR = """
            select v.statement_id from statement_voice v join actor a on a.id = v.actor_id where %1$s
            union select s.id from statement s join actor a on a.id = s.speaker_id where %1$s
            union select x.statement_id from statement_about x join actor a on a.id = x.actor_id where %1$s
            union select x.statement_id from statement_said_to x join actor a on a.id = x.actor_id where %1$s""";

    private static final String CLAIMS_OF_ACTOR = """
            select p.claim_id from claim_participant p join actor a on a.id = p.actor_id where %1$s""";

    private static final String STATEMENTS_ON_CLAIM = """
            select asserted.statement_id from assertion asserted join claim c on c.id = asserted.claim_id where c.slug = :claim""";

    private static final String CLAIM = "select c.id from claim c where c.slug = :claim";

    private static final String EVIDENCE = """
            select 'Statement', s.slug from statement s where s.id in (%1$s)
            union all select 'Claim', c.slug from claim c where c.id in (%2$s)
            union all select 'Citation', q.slug from citation q where q.statement_id in (%1$s)
            union all select 'Citation', q.slug from citation q where q.claim_id in (%2$s)
            union all select 'ClaimLink', l.slug from claim_link l where l.from_id in (%2$s)
            union all select 'ClaimLink', l.slug from claim_link l where l.to_id in (%2$s)""";

    private static final String OTHERS_OF_ACTOR = """
            select 'Actor', a.slug from actor a where %1$s
            union all select 'Citation', q.slug
                from citation q
                join citation_voice v on v.citation_id = q.id
                join actor a on a.id = v.actor_id
                where %1$s
            union all select 'Article', t.slug
                from article t
                join article_author w on w.article_id = t.id
                join actor a on a.id = w.author_id
                where %1$s
            union all select 'Source', p.slug
                from source p
                join actor a on a.id = p.organisation_id or a.id = p.owner_id
                where %1$s""";

    /** The same of one change: it begins with its object. */
    private static final String IS_EVIDENCE = """
            select 1 from statement s where h.object_type = 'Statement' and s.slug = h.slug and %1$s
            union all select 1 from claim c where h.object_type = 'Claim' and c.slug = h.slug and %3$s
            union all select 1 from citation q where h.object_type = 'Citation' and q.slug = h.slug and (%2$s or %4$s)
            union all select 1 from claim_link l where h.object_type = 'ClaimLink' and l.slug = h.slug and (%5$s or %6$s)""";

    private static final String IS_OTHER_OF_ACTOR = """
            select 1 from actor a where h.object_type = 'Actor' and a.slug = h.slug and %1$s
            union all select 1
                from citation q
                join citation_voice v on v.citation_id = q.id
                join actor a on a.id = v.actor_id
                where h.object_type = 'Citation' and q.slug = h.slug and %1$s
            union all select 1
                from article t
                join article_author w on w.article_id = t.id
                join actor a on a.id = w.author_id
                where h.object_type = 'Article' and t.slug = h.slug and %1$s
            union all select 1
                from source p
                join actor a on a.id = p.organisation_id or a.id = p.owner_id
                where h.object_type = 'Source' and p.slug = h.slug and %1$s""";

    private static final String IS_STATEMENT_OF_ACTOR = """
            (exists (select 1 from statement_voice v join actor a on a.id = v.actor_id where v.statement_id = %2$s and %1$s)
             or exists (select 1 from statement said join actor a on a.id = said.speaker_id where said.id = %2$s and %1$s)
             or exists (select 1 from statement_about x join actor a on a.id = x.actor_id where x.statement_id = %2$s and %1$s)
             or exists (select 1 from statement_said_to x join actor a on a.id = x.actor_id where x.statement_id = %2$s and %1$s))""";

    private static final String IS_CLAIM_OF_ACTOR = """
            exists (select 1 from claim_participant p join actor a on a.id = p.actor_id where p.claim_id = %2$s and %1$s)""";

    private static final String IS_STATEMENT_ON_CLAIM = """
            exists (select 1
                    from assertion asserted
                    join claim its on its.id = asserted.claim_id
                    where asserted.statement_id = %1$s and its.slug = :claim)""";

    private static final String IS_CLAIM = "%1$s in (select its.id from claim its where its.slug = :claim)";

    /** What has to do with the claim {@code :claim}. */
    static final Among THE_CLAIM = ofThose(EVIDENCE.formatted(STATEMENTS_ON_CLAIM, CLAIM),
            isEvidence(IS_STATEMENT_ON_CLAIM, IS_CLAIM), CLAIM);

    /** What has to do with the actor {@code :actor}. */
    static final Among THE_ACTOR = actor("a.slug = :actor");

    /** What has to do with the country {@code :country}. */
    static final Among THE_COUNTRY = actor("a.code = :country");

    private ChangesAbout() {
    }

    /** @param some most of what the objects come by */
    private static Among ofThose(String objects, String isOne, String some) {
        return Among.pairs("(h.object_type, h.slug)", objects, isOne, some);
    }

    private static String isEvidence(String statement, String claim) {
        return IS_EVIDENCE.formatted(statement.formatted("s.id"), statement.formatted("q.statement_id"), claim.formatted("c.id"),
                claim.formatted("q.claim_id"), claim.formatted("l.from_id"), claim.formatted("l.to_id"));
    }

    private static Among actor(String who) {
        return ofThose(
                EVIDENCE.formatted(STATEMENTS_OF_ACTOR.formatted(who), CLAIMS_OF_ACTOR.formatted(who)) + "\nunion all "
                        + OTHERS_OF_ACTOR.formatted(who),
                isEvidence(IS_STATEMENT_OF_ACTOR.formatted(who, "%1$s"), IS_CLAIM_OF_ACTOR.formatted(who, "%1$s")) + "\nunion all "
                        + IS_OTHER_OF_ACTOR.formatted(who),
                CLAIMS_OF_ACTOR.formatted(who)
                        + " union all select v.statement_id from statement_voice v join actor a on a.id = v.actor_id where "
                        + who);
    }
}
