package org.tamga.source;

import java.time.LocalDate;

import org.tamga.common.Direction;
import org.tamga.common.Wanted;

/**
 * Which articles of a list are asked for, in which order.
 *
 * @param known only what had been published by this day
 */
public record ArticleList(ArticleFilter filter, ArticleOrderField field, Direction direction, LocalDate known, Wanted wanted) {

    /** By the day of publication, the earliest first, where nothing else is asked for. */
    static ArticleList of(ArticleFilter filter, ArticleOrder orderBy, LocalDate known, Wanted wanted) {
        return orderBy == null ? new ArticleList(filter, ArticleOrderField.PUBLISHED_ON, Direction.ASC, known, wanted)
                : new ArticleList(filter, orderBy.field(), orderBy.direction(), known, wanted);
    }
}
