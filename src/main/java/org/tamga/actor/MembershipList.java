package org.tamga.actor;

import java.time.LocalDate;
import java.util.List;

import org.tamga.common.Direction;
import org.tamga.common.Wanted;

/**
 * Which memberships of a country, or in an alliance, are asked for.
 *
 * @param on on which day
 * @param statuses as what; null: all but those who left
 * @param past whether also those that had ended by that day
 */
public record MembershipList(LocalDate on, List<MembershipStatus> statuses, boolean past, MembershipOrderField field,
        Direction direction, Wanted wanted) {

    /**
     * In force on a day: begun for certain, and not yet over. What is dated only to a month or a year is taken to begin and to end with
     * its last day, so that one status follows the other without a gap. The day that a membership ends belongs to what follows.
     * A condition on the membership {@code m} and the parameter {@code :on}.
     */
    public static final String IN_FORCE = """
            (m.since_edtf is null or m.since_sort_until <= :on) and (m.until_edtf is null or m.until_sort_until > :on)""";

    /** The keys of the countries that are full members of the alliance {@code :memberOf} on the day {@code :on}. */
    public static final String MEMBERS_OF = """
            select m.country_id
            from membership m
            join actor alliance on alliance.id = m.alliance_id
            where alliance.slug = :memberOf and m.status = 'MEMBER' and\s""" + IN_FORCE;

    private static final List<MembershipStatus> BELONGING = List.of(MembershipStatus.MEMBER, MembershipStatus.OBSERVER,
            MembershipStatus.PARTNER, MembershipStatus.ASSOCIATE, MembershipStatus.APPLICANT, MembershipStatus.SUSPENDED);

    List<String> statusNames() {
        return (statuses == null ? BELONGING : statuses).stream().map(Enum::name).toList();
    }
}
