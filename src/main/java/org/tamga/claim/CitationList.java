package org.tamga.claim;

import java.time.LocalDate;

import org.tamga.common.Direction;
import org.tamga.common.Wanted;

/**
 * Which citations of a list are asked for, in which order.
 *
 * @param today the day that withdrawals are looked at
 */
public record CitationList(CitationFilter filter, CitationOrderField field, Direction direction, LocalDate today, Wanted wanted) {

    boolean withdrawnToo() {
        return filter != null && Boolean.TRUE.equals(filter.withdrawn());
    }
}
