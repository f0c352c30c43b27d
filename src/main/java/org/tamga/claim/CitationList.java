package org.tamga.claim;

import java.time.LocalDate;

import org.tamga.common.Direction;
import org.tamga.common.Wanted;

/**
 * Which citations of a list are asked for, in which order.
 *
 * @param known as known on which day
 */
public record CitationList(CitationFilter filter, CitationOrderField field, Direction direction, LocalDate known, Wanted wanted) {

    boolean withdrawnToo() {
        return filter != null && Boolean.TRUE.equals(filter.withdrawn());
    }
}
