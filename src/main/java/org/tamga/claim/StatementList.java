package org.tamga.claim;

import java.time.LocalDate;

import org.tamga.common.Direction;
import org.tamga.common.Wanted;

/**
 * Which statements of a list are asked for, in which order.
 *
 * @param on the day that memberships are looked at
 * @param known as known on which day
 */
public record StatementList(StatementFilter filter, StatementOrderField field, Direction direction, LocalDate on, LocalDate known,
        Wanted wanted) {

    boolean about() {
        return filter != null && Boolean.TRUE.equals(filter.about());
    }

    boolean withdrawnToo() {
        return filter != null && Boolean.TRUE.equals(filter.withdrawn());
    }
}
