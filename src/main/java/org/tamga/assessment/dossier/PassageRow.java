package org.tamga.assessment.dossier;

import org.tamga.assessment.rules.Subject;
import org.tamga.assessment.rules.Withdrawn;
import org.tamga.claim.Stance;
import org.tamga.common.Row;

/**
 * A citation as it bears on a claim or a statement.
 *
 * @param of the key of the claim or statement that it is cited for, maybe through a statement
 * @param asserted how the statement stands to the claim; null where the claim itself is cited
 * @param statement the statement; null where a claim is cited
 */
record PassageRow(long of, long key, String slug, long article, int paragraph, Stance stance, boolean attributed, boolean hedged,
        Withdrawn withdrawn, Stance asserted, Long statementKey, String statement, Withdrawn statementWithdrawn) {

    static final String COLUMNS = """
            q.id, q.slug, q.article_id, q.paragraph, q.stance, case when q.voice = 'ATTRIBUTED' then true else false end, q.hedged,
            q.withdrawn_on, q.withdrawn_because""";

    static PassageRow of(Row row) {
        var of = row.number();
        var key = row.number();
        var slug = row.text();
        return new PassageRow(of, key, slug, row.number(), row.count(), row.one(Stance.class), row.flag(), row.flag(),
                withdrawn(row, "Citation", slug), row.one(Stance.class), row.number(), null, null).statement(row);
    }

    private PassageRow statement(Row row) {
        var said = row.text();
        return new PassageRow(of, key, slug, article, paragraph, stance, attributed, hedged, withdrawn, asserted, statementKey, said,
                withdrawn(row, "Statement", said));
    }

    static Withdrawn withdrawn(Row row, String type, String slug) {
        var on = row.day();
        var because = row.text();
        return on == null ? null : new Withdrawn(new Subject(type, slug), on, because);
    }

    /** How it bears on the claim; null where it does not: that nobody said so is no evidence on what was said. */
    Stance bears() {
        if (asserted == null || stance == Stance.QUALIFIES) {
            return stance;
        }
        return stance == Stance.DENIES ? null : asserted;
    }
}
