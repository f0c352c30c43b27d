package org.tamga.assessment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.tamga.common.Database;
import org.tamga.common.Portions;
import org.tamga.common.Rows;
import org.tamga.common.Standing;
import org.tamga.common.Today;

/**
 * Which revision made which difference to a claim. Kept as it happens: the assessments themselves know the days on which something was
 * known, not the revisions by which it came.
 */
@ApplicationScoped
public class ClaimTurns {

    private final EntityManager database;
    private final Database reads;
    private final AssessmentRepository assessments;
    private final Today today;

    ClaimTurns(EntityManager database, Database reads, AssessmentRepository assessments, Today today) {
        this.database = database;
        this.reads = reads;
        this.assessments = assessments;
        this.today = today;
    }

    /** How these claims stand today: asked before they are assessed anew, and told to {@link #keep} afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Long, StoredAssessment> now(Collection<Long> claims) {
        var all = new HashMap<Long, StoredAssessment>();
        Portions.of(claims).forEach(portion -> all.putAll(assessments.ofClaims(portion, today.get())));
        return all;
    }

    /**
     * Keeps what is different from before, with the revision that the transaction brings. One that brings none, but derives what was
     * lacking, adds nothing to what the last revision already told.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Map<Long, StoredAssessment> before, Collection<Long> claims) {
        var now = now(claims);
        database.unwrap(Session.class).doWork(connection -> insert(connection, before, now));
    }

    private static void insert(Connection connection, Map<Long, StoredAssessment> before, Map<Long, StoredAssessment> now)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into claim_turn (claim_id, revision, previous_status, status, denied_by_subject, denied_by_others, contradicted,
                    credibility, supporting_min, supporting_max, denying_min, denying_max)
                select cast(? as bigint), store.revision, cast(? as varchar), cast(? as varchar), cast(? as boolean), cast(? as boolean),
                    cast(? as boolean), cast(? as smallint), cast(? as integer), cast(? as integer), cast(? as integer), cast(? as integer)
                from store
                where not exists (select 1 from claim_turn told where told.claim_id = ? and told.revision = store.revision)
                """)) {
            for (var each : now.entrySet()) {
                var known = before.get(each.getKey());
                var former = known == null ? StoredAssessment.NONE : known;
                var present = each.getValue();
                // Every claim has a first turn, also one of which nothing is said yet.
                if (known == null || isTurn(former, present)) {
                    insert.setLong(1, each.getKey());
                    insert.setString(2, former.status().name());
                    insert.setString(3, present.status().name());
                    insert.setBoolean(4, present.deniedBySubject());
                    insert.setBoolean(5, present.deniedByOthers());
                    insert.setBoolean(6, present.contradicted());
                    insert.setInt(7, present.credibility().ordinal() + 1);
                    insert.setInt(8, present.supporting().min());
                    insert.setInt(9, present.supporting().max());
                    insert.setInt(10, present.denying().min());
                    insert.setInt(11, present.denying().max());
                    insert.setLong(12, each.getKey());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Keeps what holds today of every claim that has no turn yet, with the revision that the transaction brings. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin() {
        database.createNativeQuery("""
                insert into claim_turn (claim_id, revision, previous_status, status, denied_by_subject, denied_by_others, contradicted,
                    credibility, supporting_min, supporting_max, denying_min, denying_max)
                select e.claim_id, store.revision, 'NOT_ASSESSED', e.status, e.denied_by_subject, e.denied_by_others, e.contradicted,
                    e.credibility, e.supporting_min, e.supporting_max, e.denying_min, e.denying_max
                from claim_assessment e
                cross join store
                where %s and not exists (select 1 from claim_turn told where told.claim_id = e.claim_id)
                """.formatted(Standing.assessed("e"))).setParameter(Standing.DAY, today.get()).executeUpdate();
    }

    /** How many articles say so, with how many voices, is no turn as long as the voices are as many. */
    private static boolean isTurn(StoredAssessment former, StoredAssessment present) {
        return !Objects.equals(withoutArticles(former), withoutArticles(present));
    }

    private static StoredAssessment withoutArticles(StoredAssessment of) {
        return new StoredAssessment(of.status(), of.disputes(), of.credibility(), voices(of.supporting()), voices(of.denying()));
    }

    private static StoredAssessment.Counts voices(StoredAssessment.Counts of) {
        return new StoredAssessment.Counts(0, 0, of.min(), of.max());
    }

    /** The last turn of a claim; empty where nothing was ever known of it. */
    Optional<ClaimTurnView> last(long claim) {
        return Rows.list(reads.select("""
                select %s
                from claim_turn e
                where e.claim_id = :claim
                order by e.revision desc
                """.formatted(ClaimTurnView.COLUMNS)).with("claim", claim).most(1), ClaimTurnView::of).stream()
                .findFirst();
    }

    /**
     * The turns of a claim in their order.
     *
     * @param after the number of the revision before the first
     * @param upTo the number of the revision of the last
     */
    List<ClaimTurnView> between(long claim, long after, long upTo, int most) {
        return Rows.list(reads.select("""
                select %s
                from claim_turn e
                where e.claim_id = :claim and e.revision > :after and e.revision <= :upTo
                order by e.revision
                """.formatted(ClaimTurnView.COLUMNS)).with("claim", claim).with("after", after)
                .with("upTo", upTo).most(most), ClaimTurnView::of);
    }
}
