package org.tamga.claim;

import java.time.LocalDate;
import java.util.List;

import org.tamga.common.BadInput;
import org.tamga.common.Direction;
import org.tamga.common.Wanted;

/**
 * Which claims of a list are asked for, in which order.
 *
 * @param on the day that memberships are looked at
 * @param known as known on which day
 */
public record ClaimList(ClaimFilter filter, ClaimOrderField field, Direction direction, LocalDate on, LocalDate known, Wanted wanted) {

    /** Who is only mentioned takes no part. */
    private static final List<ParticipantRole> TAKING_PART = List.of(ParticipantRole.SUBJECT, ParticipantRole.OBJECT,
            ParticipantRole.PLACE);

    List<ParticipantRole> roles() {
        return filter == null || filter.roles() == null ? TAKING_PART : filter.roles();
    }

    /** Whether all claims are asked for, of the store or that an actor takes part in, but by the role, by whether they stand, and by their assessment. */
    boolean isOfAssessments() {
        return filter == null || filter.isOfAssessments();
    }

    /** Whether not even by their assessment. */
    boolean isOfRoles() {
        return filter == null || filter.isOfRoles();
    }

    boolean withdrawnToo() {
        return filter != null && Boolean.TRUE.equals(filter.withdrawn());
    }

    /**
     * Read from the arguments of a field; by the day it happened or is true, the earliest first, where no order is asked for.
     *
     * @param today the day that memberships are looked at where the filter names none
     * @throws BadInput where the filter names a day, and nothing to look at on it
     */
    public static ClaimList of(ClaimFilter filter, ClaimOrder orderBy, LocalDate today, LocalDate known, Wanted wanted) {
        var on = filter == null ? null : filter.on();
        if (on != null && filter.memberOf() == null) {
            throw new BadInput("filter.on", on, "filter.memberOf beside it");
        }
        return new ClaimList(filter, orderBy == null ? ClaimOrderField.HOLDS : orderBy.field(),
                orderBy == null ? Direction.ASC : orderBy.direction(), on == null ? today : on, known, wanted);
    }
}
