package org.tamga.claim;

import java.time.LocalDate;
import java.util.List;

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

    List<String> roles() {
        var roles = filter == null || filter.roles() == null ? TAKING_PART : filter.roles();
        return roles.stream().map(Enum::name).toList();
    }

    boolean withdrawnToo() {
        return filter != null && Boolean.TRUE.equals(filter.withdrawn());
    }
}
