package org.tamga.claim;

import java.time.LocalDate;

import org.tamga.common.BadInput;
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

    /** Whether all statements are asked for: of the store, of an actor, or about it. */
    boolean isOfActors() {
        return filter == null || filter.isOfActors();
    }

    boolean withdrawnToo() {
        return filter != null && Boolean.TRUE.equals(filter.withdrawn());
    }

    /**
     * Read from the arguments of a field; by the day it was said, the earliest first, where no order is asked for.
     *
     * @param today the day that memberships are looked at where the filter names none
     * @throws BadInput where the filter names a day, and nothing to look at on it
     */
    public static StatementList of(StatementFilter filter, StatementOrder orderBy, LocalDate today, LocalDate known, Wanted wanted) {
        var on = filter == null ? null : filter.on();
        if (on != null && filter.memberOf() == null) {
            throw new BadInput("filter.on", on, "filter.memberOf beside it");
        }
        return new StatementList(filter, orderBy == null ? StatementOrderField.SAID_ON : orderBy.field(),
                orderBy == null ? Direction.ASC : orderBy.direction(), on == null ? today : on, known, wanted);
    }
}
