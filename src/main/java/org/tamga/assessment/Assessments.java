package org.tamga.assessment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.tamga.assessment.dossier.DossierRepository;
import org.tamga.assessment.rules.Dossier;
import org.tamga.assessment.rules.Timeline;
import org.tamga.common.EdtfDate;
import org.tamga.common.Portions;
import org.tamga.common.RowSink;
import org.tamga.common.Today;

import io.quarkus.arc.All;

/**
 * Keeps what the evidence amounts to with the claims and statements that it belongs to: one row for every period in which nothing changed,
 * so that lists can be filtered and ordered in the database, as known on any day.
 */
@ApplicationScoped
public class Assessments {

    private static final int AT_ONCE = 500;

    private final EntityManager database;
    private final DossierRepository dossiers;
    private final Today today;
    private final List<FollowsAssessments> followers;

    Assessments(EntityManager database, DossierRepository dossiers, Today today, @All List<FollowsAssessments> followers) {
        this.database = database;
        this.dossiers = dossiers;
        this.today = today;
        this.followers = followers;
    }

    /** What is derived anew, in the transaction that changes evidence; all that was changed must have been flushed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOut(Affected affected) {
        workOutThemselves(affected);
        for (var follower : followers) {
            show(follower, follower.besides(affected).without(affected));
            follower.finish();
        }
    }

    /** Only these, and nothing that may rest on them. */
    void workOutThemselves(Affected affected) {
        for (var portion : Portions.of(affected.claims(), AT_ONCE)) {
            var claims = examined(dossiers.ofClaims(portion));
            store("claim_assessment", "claim_id", claims);
            followers.forEach(follower -> follower.ofClaims(claims));
        }
        for (var portion : Portions.of(affected.statements(), AT_ONCE)) {
            var statements = examined(dossiers.ofStatements(portion));
            store("statement_assessment", "statement_id", statements);
            followers.forEach(follower -> follower.ofStatements(statements));
        }
    }

    /** Once all of them are there that {@link #workOutThemselves} was told of one after the other. */
    void finish() {
        followers.forEach(FollowsAssessments::finish);
    }

    /** Derives what a store lacks that was filled by a release without the one or the other of what follows. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void workOutWhatFollowersLack() {
        for (var follower : followers) {
            show(follower, follower.lacking());
            follower.finish();
        }
    }

    private void show(FollowsAssessments follower, Affected affected) {
        for (var portion : Portions.of(affected.claims(), AT_ONCE)) {
            follower.ofClaims(examined(dossiers.ofClaims(portion)));
        }
        for (var portion : Portions.of(affected.statements(), AT_ONCE)) {
            follower.ofStatements(examined(dossiers.ofStatements(portion)));
        }
    }

    private static Map<Long, Examined> examined(Map<Long, Dossier> dossiers) {
        var examined = new LinkedHashMap<Long, Examined>();
        dossiers.forEach((key, dossier) -> examined.put(key, Examined.of(dossier)));
        return examined;
    }

    private void store(String table, String key, Map<Long, Examined> examined) {
        database.createNativeQuery("delete from %s where %s in (:keys)".formatted(table, key)).setParameter("keys", examined.keySet())
                .executeUpdate();
        database.unwrap(Session.class).doWork(connection -> insert(connection, table, key, examined));
    }

    private void insert(Connection connection, String table, String key, Map<Long, Examined> examined) throws SQLException {
        var columns = new ArrayList<>(List.of(key));
        columns.addAll(StoredAssessment.STORED);
        try (var rows = RowSink.of(connection, table, columns)) {
            for (var each : examined.entrySet()) {
                var periods = periods(each.getValue().timeline());
                for (var period : periods) {
                    rows.row(row(each.getKey(), each.getValue().dossier().of().slug(), periods.get(0).from, period));
                }
            }
            rows.finish();
        }
    }

    /** In the order of {@link StoredAssessment#STORED}. */
    private static Object[] row(long key, String slug, LocalDate firstKnown, Period period) {
        var stored = period.stored;
        var supporting = stored.supporting();
        var denying = stored.denying();
        return new Object[]{key, slug, firstKnown, period.from, period.until, stored.status().name(), stored.status().ordinal(),
                stored.deniedBySubject(), stored.deniedByOthers(), stored.contradicted(), stored.disputeRank(),
                stored.credibility().ordinal() + 1, supporting.articles(), supporting.sources(), supporting.min(), supporting.max(),
                denying.articles(), denying.sources(), denying.min(), denying.max()};
    }

    private record Period(LocalDate from, LocalDate until, StoredAssessment stored) {
    }

    /** Those of the timeline, joined where nothing that is kept differs; what nobody reports is not assessed as of today. */
    private List<Period> periods(Timeline timeline) {
        var periods = new ArrayList<Period>();
        for (var period : timeline.periods()) {
            var stored = StoredAssessment.of(period.assessment());
            var until = period.until() == null ? EdtfDate.LAST_DAY : period.until();
            var last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            if (last != null && last.stored.equals(stored)) {
                periods.set(periods.size() - 1, new Period(last.from, until, stored));
            } else {
                periods.add(new Period(period.from(), until, stored));
            }
        }
        return periods.isEmpty() ? List.of(new Period(today.get(), EdtfDate.LAST_DAY, StoredAssessment.NONE)) : periods;
    }
}
