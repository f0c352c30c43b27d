package org.tamga.actor;

import org.tamga.common.DomainDate;
import org.tamga.common.GroundView;
import org.tamga.common.Row;

/**
 * What is read of a membership, seen from one of its sides.
 *
 * @param other the other side: the alliance of a country, or the country in an alliance
 */
public record MembershipRow(
        MembershipStatus status,
        DomainDate since,
        DomainDate until,
        String note,
        GroundView ground,
        ActorRow other) {

    static final String COLUMNS = """
            m.status, m.since_edtf, m.since_earliest, m.since_latest, m.until_edtf, m.until_earliest, m.until_latest,
            m.note, m.ground_article, m.ground_paragraph, m.ground_reference, m.ground_url, """ + " " + ActorRow.COLUMNS;

    static MembershipRow of(Row row) {
        return new MembershipRow(row.one(MembershipStatus.class), row.date(), row.date(), row.text(), row.ground(), ActorRow.of(row));
    }
}
