package org.tamga.feed;

/** Which objects have to do with an actor or a claim: what they are, in SQL, by type and slug. */
final class ChangesAbout {

    private static final String OF_THOSE = "(h.object_type, h.slug) in (%s)";

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

    /** The condition that a change has to do with the claim {@code :claim}. */
    static final String THE_CLAIM = OF_THOSE.formatted(EVIDENCE.formatted(STATEMENTS_ON_CLAIM, CLAIM));

    /** The condition that a change has to do with the actor {@code :actor}. */
    static final String THE_ACTOR = actor("a.slug = :actor");

    /** The condition that a change has to do with the country {@code :country}. */
    static final String THE_COUNTRY = actor("a.code = :country");

    private ChangesAbout() {
    }

    private static String actor(String who) {
        return OF_THOSE.formatted(EVIDENCE.formatted(STATEMENTS_OF_ACTOR.formatted(who), CLAIMS_OF_ACTOR.formatted(who)) + """

                union all select 'Actor', a.slug from actor a where %1$s
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
                    where %1$s""".formatted(who));
    }
}
